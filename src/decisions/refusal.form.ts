import { type CrossChecked, type FormErrors, VersionForm } from '@libs/web';
import { IsIn, MaxLength, MinLength } from 'class-validator';
import type { RefusalText } from './refusals';

const TOO_LONG = { message: 'Höchstens 4.000 Zeichen.' };

/** Why an application is to be refused, in the words of the Ablehnungsbescheid. */
export class RefusalForm extends VersionForm implements CrossChecked {
  @MinLength(10, { message: 'Schildern Sie den Sachverhalt (mindestens 10 Zeichen).' })
  @MaxLength(4000, TOO_LONG)
  sachverhalt: string = '';

  @MinLength(10, {
    message: 'Nennen Sie die Nummern der Richtlinie, die nicht erfüllt sind (mindestens 10 Zeichen).',
  })
  @MaxLength(4000, TOO_LONG)
  rechtsgrundlage: string = '';

  @MinLength(10, { message: 'Begründen Sie die Ausübung des Ermessens (mindestens 10 Zeichen).' })
  @MaxLength(4000, TOO_LONG)
  ermessen: string = '';

  @MaxLength(4000, TOO_LONG)
  alternativen: string = '';

  @IsIn(['ja', 'nein'], { message: 'Geben Sie an, ob eine Anhörung stattgefunden hat.' })
  angehoert: string = '';

  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  anhoerung: string = '';

  check(): FormErrors {
    if (this.anhoerung !== '') return {};
    return {
      anhoerung:
        this.angehoert === 'nein'
          ? 'Schreiben Sie, warum keine Anhörung nötig ist.'
          : 'Schreiben Sie, wann und mit welchem Ergebnis angehört wurde.',
    };
  }

  text(): RefusalText {
    return {
      facts: this.sachverhalt,
      legalBasis: this.rechtsgrundlage,
      discretion: this.ermessen,
      alternatives: this.alternativen,
      heard: this.angehoert === 'ja',
      hearing: this.anhoerung,
    };
  }
}
