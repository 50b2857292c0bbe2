import { fileTypeFromBuffer } from 'file-type/core';

/** The kinds of file that an applicant may attach, told by their content, with the names people know. */
export const allowedTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.text': 'ODT',
};

/** The MIME type of a file by its content, never by its name; null when it is none of the allowed ones. */
export async function typeOf(bytes: Buffer): Promise<string | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  return mime && mime in allowedTypes ? mime : null;
}
