/** What every form says of an amount that it cannot read. */
export const WRONG_AMOUNT = 'Geben Sie einen Betrag wie 12.345,67 ein, ohne Vorzeichen und ohne Buchstaben.';
