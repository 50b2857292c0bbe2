import { Permit, PUBLIC } from '@libs/permissions';
import { page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { AccessibilityPage } from './pages/accessibility-page';
import { ImprintPage } from './pages/imprint-page';
import { PrivacyPage } from './pages/privacy-page';

/** The pages that the law asks of every public website. */
@Controller()
@Permit(PUBLIC)
export class LegalController {
  @Get('barrierefreiheit')
  accessibility() {
    return page('Erklärung zur Barrierefreiheit', <AccessibilityPage />);
  }

  @Get('datenschutz')
  privacy() {
    return page('Datenschutz', <PrivacyPage />);
  }

  @Get('impressum')
  imprint() {
    return page('Impressum', <ImprintPage />);
  }
}
