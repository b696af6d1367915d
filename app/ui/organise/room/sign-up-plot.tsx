import { type Language, said, type Translated } from '../../../domain/language.ts';
import { type CurvePoint, totalAt } from '../../../domain/registrations/sign-up-curve.ts';
import { day } from '../../../i18n/dates.ts';
import { texts } from '../../../i18n/index.ts';
import { scaleFor, stepsOf } from './plot-scale.ts';
import { SignUpTable } from './sign-up-table.tsx';

interface SignUpPlotProps {
  curve: CurvePoint[];
  /** The day before this one in the series. */
  earlier: { title: Translated; curve: CurvePoint[] } | null;
  /** Days from today to the event; less than nothing after it. */
  daysLeft: number;
  language: Language;
}

/** How sign-ups have come in, as a line that climbs towards the event, over a faint one of the day before it. */
export function SignUpPlot({ curve, earlier, daysLeft, language }: SignUpPlotProps) {
  const t = texts(language).organise.room.signUps;
  if (curve.length === 0) return <p>{t.none}</p>;
  const scale = scaleFor(earlier ? [curve, earlier.curve] : [curve]);
  const middle = Math.round(scale.from / 2);
  const { number } = texts(language).organise.room;
  const earlierTitle = earlier && said(earlier.title, language).text;
  const description = [
    t.described(curve.at(-1)!.total, day(curve[0]!.date, language)),
    earlier &&
      earlierTitle &&
      t.comparedWith(earlierTitle, totalAt(earlier.curve, Math.max(daysLeft, 0))),
  ];
  return (
    <>
      <figure className="plot">
        <div className="scale upwards" aria-hidden="true">
          {[scale.most, scale.most / 2, 0].map((count) => (
            <span key={count}>{number(count)}</span>
          ))}
        </div>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-labelledby="plot-title plot-description"
        >
          <title id="plot-title">{t.title}</title>
          <desc id="plot-description">{description.filter(Boolean).join(' ')}</desc>
          {[0, 50, 100].map((y) => (
            <line key={y} className="grid" x1="0" x2="100" y1={y} y2={y} />
          ))}
          {earlier && <polyline className="earlier" points={stepsOf(earlier.curve, scale, 0)} />}
          <polyline className="own" points={stepsOf(curve, scale, daysLeft)} />
        </svg>
        <div className="scale along" aria-hidden="true">
          {[scale.from, middle, 0].map((days) => (
            <span key={days}>{t.days(days)}</span>
          ))}
        </div>
        <figcaption>
          <span className="key own">{t.thisEvent}</span>
          {earlierTitle && <span className="key earlier">{earlierTitle}</span>}
        </figcaption>
      </figure>
      <p>{description.filter(Boolean).join(' ')}</p>
      <details>
        <summary>{t.inNumbers}</summary>
        <SignUpTable curve={curve} earlier={earlier} language={language} />
        <p className="quiet">{t.cancelledToo}</p>
      </details>
    </>
  );
}
