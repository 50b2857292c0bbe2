import { DomainError } from '@libs/errors';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FormValues } from '../ui';
import { readForm, type Rejected, type Submission } from './form';
import type { WebRequest } from './request';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
export interface WithFile<T> {
  readonly fields: T;
  readonly file: UploadedFile;
}

/** The name of the one file field of an upload form. */
export const FILE_FIELD = 'datei';

interface Parts {
  readonly values: FormValues;
  readonly file: UploadedFile | null;
  readonly tooLarge: boolean;
}

/** Reads all parts to the end, also of a file that is too large: only then does a browser show the answer. */
async function readParts(request: WebRequest): Promise<Parts> {
  const values: Record<string, string> = {};
  let file: UploadedFile | null = null;
  let tooLarge = false;
  for await (const part of request.parts()) {
    if (part.type === 'field') values[part.fieldname] = String(part.value);
    else {
      const chunks: Buffer[] = [];
      for await (const chunk of part.file) chunks.push(chunk as Buffer);
      tooLarge ||= part.file.truncated;
      file = part.filename ? { name: part.filename, bytes: Buffer.concat(chunks) } : null;
    }
  }
  return { values, file, tooLarge };
}

const rejected = (values: FormValues, message: string, status = 422): Rejected => ({
  ok: false,
  values,
  errors: { [FILE_FIELD]: message },
  status,
});

/** One file with its fields: `@Upload(AttachmentForm) form: Submission<WithFile<AttachmentForm>>`. */
export const Upload = createParamDecorator(
  async <T extends object>(
    form: new () => T,
    context: ExecutionContext,
  ): Promise<Submission<WithFile<T>>> => {
    const request = context.switchToHttp().getRequest<WebRequest>();
    if (!request.isMultipart()) throw new DomainError('invalid_input');
    const { values, file, tooLarge } = await readParts(request);
    const fields = await readForm(form, values);
    if (!fields.ok) return fields;
    if (tooLarge) {
      const error = new DomainError('file_too_large');
      return rejected(values, error.message, error.status);
    }
    if (!file) return rejected(values, 'Wählen Sie eine Datei aus.');
    if (file.bytes.length === 0)
      return rejected(values, 'Die Datei ist leer. Wählen Sie eine andere Datei aus.');
    return { ok: true, values, value: { fields: fields.value, file } };
  },
);
