/** A template that cannot become a letter with this data: names the template and the place, so that staff can mend it. */
export class LetterTemplateError extends Error {
  override readonly name = 'LetterTemplateError';

  constructor(
    /** Kind of the template, such as "zuwendungsbescheid". */
    readonly template: string,
    /** The Liquid output, tag, front matter key or Markdown construct at fault. */
    readonly placeholder: string,
    readonly reason: string,
    /** In the text of the template, where it is known. */
    readonly line?: number,
  ) {
    super(`Vorlage „${template}“, ${placeholder}: ${reason}`);
  }
}
