/** A letter's data before it is issued: its number, address of verification and moment come with the issue. */
export type LetterDraft<T> = Omit<T, 'documentId' | 'verifyUrl' | 'createdAt'>;
