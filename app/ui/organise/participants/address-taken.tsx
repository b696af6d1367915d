import { participantPath } from '../../../domain/addresses.ts';
import type { Language } from '../../../domain/language.ts';
import { texts } from '../../../i18n/index.ts';
import { Notice } from '../../notice.tsx';

interface AddressTakenProps {
  slug: string;
  /** Whose it is; null where that is not known. */
  by: number | null;
  language: Language;
}

/** An organiser may know who is signed up already, and is led there. */
export function AddressTaken({ slug, by, language }: AddressTakenProps) {
  const t = texts(language).organise.participant;
  return (
    <Notice tone="warning">
      <p>
        {t.addressTaken}{' '}
        {by !== null && <a href={participantPath(language, slug, by)}>{t.toThatOne}</a>}
      </p>
    </Notice>
  );
}
