import { UnitOfWork } from '@libs/db';
import { Permit, PUBLIC, systemActor } from '@libs/permissions';
import { emptyForm, page } from '@libs/web';
import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { h } from 'preact';
import { readDocumentId } from './domain/document-id';
import { messages } from './messages';
import { VerificationPage, type VerificationPageProps } from './pages/verification-page';
import { VerificationLimit } from './verification.limit';
import { verifiedLetter } from './verification.views';

const FIELD = 'nummer';

/** Whether a letter is genuine, for anybody who holds it. */
@Controller('pruefen')
@Permit(PUBLIC)
export class VerificationController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @UseGuards(VerificationLimit)
  async verify(@Query(FIELD) typed: unknown) {
    if (typeof typed !== 'string') return verificationPage({ form: emptyForm });
    const values = { [FIELD]: typed };
    const number = readDocumentId(typed);
    if (!number) {
      const errors = { [FIELD]: messages.verification.missing };
      return verificationPage({ form: { values, errors } }, 422);
    }
    const letter = await this.work.run(systemActor, (tx) => verifiedLetter(tx, number));
    return verificationPage({ form: { values, errors: {} }, answer: { number, letter } });
  }
}

const verificationPage = (props: VerificationPageProps, status = 200) =>
  page(messages.verification.title, h(VerificationPage, props), { status });
