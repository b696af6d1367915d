import { ownSeatPath } from '../../domain/addresses.ts';
import type { Language } from '../../domain/language.ts';
import type { SeatOffer } from '../../domain/registrations/seat-offers.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../button.tsx';

interface SeatOffersProps {
  offers: SeatOffer[];
  token: string;
  language: Language;
}

/** A button for each change of seat that is possible now, with what it would mean. */
export function SeatOffers({ offers, token, language }: SeatOffersProps) {
  const t = texts(language).registration;
  return (
    <section>
      <h2>{t.seat}</h2>
      {offers.map((offer) => {
        const { label, meaning } = words(offer, language);
        return (
          <form key={label} method="post" action={ownSeatPath(language, token)}>
            <input type="hidden" name="mode" value={offer.wish.mode} />
            {offer.wish.meanwhile && <input type="hidden" name="meanwhile" value="on" />}
            {meaning && <p>{meaning}</p>}
            <Button variant="secondary">{label}</Button>
          </form>
        );
      })}
    </section>
  );
}

function words(offer: SeatOffer, language: Language): { label: string; meaning?: string } {
  const t = texts(language).registration;
  const onSite = offer.wish.mode === 'on-site';
  switch (offer.kind) {
    case 'change':
      return {
        label: onSite ? t.toOnSite : t.toRemote,
        meaning: offer.losesPlace ? t.leavesLine : undefined,
      };
    case 'meanwhile':
      return {
        label: offer.seat === 'remote' ? t.remoteMeanwhile : t.onSiteMeanwhile,
        meaning: t.keepsPlace,
      };
    case 'queue':
      return {
        label: onSite ? t.queueOnSite : t.queueRemote,
        meaning: offer.keepsSeat ? t.queueKeepsSeat(offer.place) : t.queueLosesPlace(offer.place),
      };
    case 'leave-line':
      return { label: t.leaveLine, meaning: t.leaveLineKeepsSeat };
  }
}
