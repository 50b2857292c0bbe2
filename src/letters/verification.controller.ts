import { createHash } from 'node:crypto';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Permit, PUBLIC, systemActor } from '@libs/permissions';
import {
  emptyForm,
  FILE_FIELD,
  page,
  type Rejected,
  submit,
  type Submission,
  Upload,
  type WithFile,
} from '@libs/web';
import { Controller, Get, Post, Query, UseGuards } from '@nestjs/common';
import { h } from 'preact';
import { readDocumentId } from './domain/document-id';
import { type Verdict, verdictOn } from './domain/verdict';
import { messages } from './messages';
import { VerificationPage, type VerificationPageProps } from './pages/verification-page';
import { VerificationForm } from './verification.form';
import { VerificationLimit } from './verification.limit';
import { letterWithHash, type VerifiedLetter, verifiedLetter } from './verification.views';

const FIELD = 'nummer';
const MOST_BYTES = 5 * 1024 * 1024;
const TOO_LARGE = 413;
const PDF = Buffer.from('%PDF-');

/** Whether a letter is genuine, for anybody who holds it. */
@Controller('pruefen')
@Permit(PUBLIC)
@UseGuards(VerificationLimit)
export class VerificationController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
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

  /** Looks at a file and forgets it. */
  @Post()
  async compare(@Upload(VerificationForm) form: Submission<WithFile<VerificationForm>>) {
    const done = await submit(form, ({ fields, file }) => this.verdict(file.bytes, fields.dokumentnummer));
    if (!done.ok) return verificationPage({ form: inOwnWords(done) }, done.status);
    return verificationPage({ form: { values: form.values, errors: {} }, verdict: done.result });
  }

  private verdict(bytes: Buffer, typed: string): Promise<Verdict<VerifiedLetter>> {
    const number = refuseOther(bytes, typed);
    const sha256 = createHash('sha256').update(bytes).digest();
    return this.work.run(systemActor, async (tx) =>
      verdictOn({
        byHash: await letterWithHash(tx, sha256),
        number,
        byNumber: number === null ? null : await verifiedLetter(tx, number),
      }),
    );
  }
}

/** Less is allowed here than the server takes at most. */
const inOwnWords = (form: Rejected): Rejected =>
  form.status === TOO_LARGE
    ? { ...form, errors: { [FILE_FIELD]: messages.verification.upload.tooLarge } }
    : form;

/** The number that came with a file that may be a letter; null for none. */
function refuseOther(bytes: Buffer, typed: string): string | null {
  const { tooLarge, notPdf, wrongNumber } = messages.verification.upload;
  if (bytes.length > MOST_BYTES)
    throw new DomainError('file_too_large', { fields: { [FILE_FIELD]: tooLarge } });
  if (!bytes.subarray(0, PDF.length).equals(PDF))
    throw new DomainError('file_type', { fields: { [FILE_FIELD]: notPdf } });
  const number = typed === '' ? null : readDocumentId(typed);
  if (typed !== '' && !number)
    throw new DomainError('invalid_input', { fields: { dokumentnummer: wrongNumber } });
  return number;
}

const verificationPage = (props: VerificationPageProps, status = 200) =>
  page(messages.verification.title, h(VerificationPage, props), { status });
