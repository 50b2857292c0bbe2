export { OffersService } from './offers.service';
export { WaitingModule } from './waiting.module';
export { WaitingService } from './waiting.service';
