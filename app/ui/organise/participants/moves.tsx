import type { Language } from '../../../domain/language.ts';
import type { SeatOffer } from '../../../domain/registrations/seat-offers.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../button.tsx';

/** A button for each way in which somebody can be moved now, with what it would mean. */
export function Moves({ offers, language }: { offers: SeatOffer[]; language: Language }) {
  return (
    <ul className="moves">
      {offers.map((offer) => {
        const { label, meaning } = words(offer, language);
        return (
          <li key={label}>
            <form method="post">
              <input type="hidden" name="mode" value={offer.wish.mode} />
              {offer.wish.meanwhile && <input type="hidden" name="meanwhile" value="on" />}
              <p>{meaning}</p>
              <Button variant="secondary">{label}</Button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}

function words(offer: SeatOffer, language: Language): { label: string; meaning: string } {
  const t = texts(language).organise.participant.seat;
  switch (offer.kind) {
    case 'change':
      return { label: t.to[offer.wish.mode], meaning: t.toMeaning(offer.losesPlace) };
    case 'meanwhile':
      return { label: t.meanwhile[offer.seat], meaning: t.meanwhileMeaning };
    case 'queue':
      return {
        label: t.queue[offer.wish.mode],
        meaning: offer.keepsSeat ? t.queueKeepsSeat(offer.place) : t.queueLosesPlace(offer.place),
      };
    case 'leave-line':
      return { label: t.leaveLine, meaning: t.leaveLineMeaning };
  }
}
