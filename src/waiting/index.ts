export { OffersService } from './offers.service';
export { type WaitingPlace, WaitingPlaces } from './places';
export { WaitingModule } from './waiting.module';
export { WaitingService } from './waiting.service';
