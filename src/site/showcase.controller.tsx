import { Permit, PUBLIC } from '@libs/permissions';
import { page, ShowcasePage } from '@libs/web';
import { Controller, Get } from '@nestjs/common';

/** The parts that all pages are built from. */
@Controller('bausteine')
export class ShowcaseController {
  @Get()
  @Permit(PUBLIC)
  show() {
    return page('Bausteine', <ShowcasePage />);
  }
}
