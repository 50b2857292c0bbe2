export { type HeldOffer, heldOffer } from './offers.rows';
export { OffersService } from './offers.service';
export { OfferNote } from './pages/offer-note';
export { type WaitingPlace, WaitingPlaces } from './places';
export { WaitingModule } from './waiting.module';
export { WaitingService } from './waiting.service';
