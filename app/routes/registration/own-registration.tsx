import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  eventPath,
  joinPath,
  ownCancellationPath,
  ownDetailsPath,
  ownInvitationFilePath,
  ownInvitationPath,
  ownMailChoicesPath,
  registrationPath,
} from '../../domain/addresses.ts';
import { poolsOf } from '../../domain/events/events.server.ts';
import { maskedAddress } from '../../domain/privacy/masked-address.ts';
import { unchangeable } from '../../domain/registrations/change.ts';
import { seatOffers } from '../../domain/registrations/seat-offers.ts';
import { ownRegistration } from '../../http/own-registration.ts';
import { texts } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SeatOffers } from '../../ui/registration/seat-offers.tsx';
import { StandingNotice } from '../../ui/registration/standing.tsx';
import { WhenAndWhere } from '../../ui/sign-up/when-and-where.tsx';
import { Words } from '../../ui/words.tsx';

const DONE = ['saved', 'seat', 'seat-taken', 'unchanged', 'line-left', 'sent-again'] as const;

/**
 * A registrant's own page. Opening it changes nothing, and it names nobody: its address lies in mail
 * that calendars copy and people forward. Names and addresses come after a POST, on the details' page.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { registration, event } = await ownRegistration(context, params.token);
  const { seat, inLine } = registration;
  const pools = await poolsOf(context.db, event.id);
  return {
    language: context.language,
    token: params.token!,
    event,
    seat,
    inLine,
    unchangeable: unchangeable(event, registration, context.now),
    address: registration.email && maskedAddress(registration.email),
    joinUrl:
      seat === 'remote'
        ? context.origin + joinPath(registration.language, registration.joinToken)
        : null,
    offers: seatOffers(registration, pools, event.waitingList),
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
  };
}

export default function OwnRegistration() {
  const { language, token, event, seat, inLine, unchangeable, address, joinUrl, offers, done } =
    useLoaderData<typeof loader>();
  const t = texts(language).registration;
  const title = unchangeable ? ended[unchangeable](t).title : t.title;
  return (
    <Page language={language} title={title} alternates={(other) => registrationPath(other, token)}>
      <main id="main" className="narrow">
        <h1>{title}</h1>
        <p className="lead">
          <Words of={event.title} language={language} />
        </p>
        {done && (
          <Done done={done} onSite={seat === 'on-site' || inLine?.mode === 'on-site'} t={t} />
        )}
        {unchangeable ? (
          <Notice tone="info">
            <p>{ended[unchangeable](t).text}</p>
          </Notice>
        ) : (
          <StandingNotice seat={seat} inLine={inLine} language={language} />
        )}
        <WhenAndWhere event={event} language={language} seat={seat} />
        {!unchangeable && (
          <>
            {joinUrl && (
              <section>
                <h2>{t.joinLink}</h2>
                <p>
                  <a href={joinUrl}>{joinUrl}</a>
                </p>
                <p>{t.joinOpens(event.joinOpensMinutes)}</p>
              </section>
            )}
            {offers.length > 0 && <SeatOffers offers={offers} token={token} language={language} />}
            {seat && (
              <section>
                <h2>{t.invitation}</h2>
                <p>{t.invitationText}</p>
                <form method="post" action={ownInvitationPath(language, token)}>
                  <Button variant="secondary">{t.sendAgain}</Button>
                </form>
                <form method="post" action={ownInvitationFilePath(language, token)}>
                  <Button variant="secondary">{t.download}</Button>
                </form>
              </section>
            )}
            <section>
              <h2>{t.details}</h2>
              <p>
                {address && `${t.mailGoesTo} ${address}. `}
                {t.detailsHidden}
              </p>
              <form method="post" action={ownDetailsPath(language, token)}>
                <Button variant="secondary">{t.showDetails}</Button>
              </form>
            </section>
          </>
        )}
        {address && (
          <section>
            <h2>{texts(language).mailChoices.own}</h2>
            <p>{texts(language).mailChoices.ownHint}</p>
            <form method="post" action={ownMailChoicesPath(language, token)}>
              <Button variant="secondary">{texts(language).mailChoices.link}</Button>
            </form>
          </section>
        )}
        {!unchangeable && (
          <section>
            <h2>{t.cancel}</h2>
            <p>{seat ? t.cancelHint : t.cancelWaitingHint}</p>
            <ButtonLink href={ownCancellationPath(language, token)} variant="secondary" danger>
              {seat ? t.cancelButton : t.leaveWaitingButton}
            </ButtonLink>
          </section>
        )}
        <p>
          <a href={eventPath(language, event.slug)}>{t.toEvent}</a>
        </p>
      </main>
    </Page>
  );
}

type Texts = ReturnType<typeof texts>['registration'];

const ended = {
  'already-cancelled': (t: Texts) => ({ title: t.cancelledTitle, text: t.cancelled }),
  'event-cancelled': (t: Texts) => ({ title: t.eventCancelledTitle, text: t.eventCancelled }),
  past: (t: Texts) => ({ title: t.pastTitle, text: t.past }),
};

function Done({ done, onSite, t }: { done: (typeof DONE)[number]; onSite: boolean; t: Texts }) {
  const said = {
    saved: t.saved,
    seat: t.seatChanged,
    'seat-taken': t.seatTaken,
    unchanged: t.nothingChanged,
    'line-left': t.lineLeft,
    'sent-again': t.sentAgain,
  }[done];
  return (
    <Notice tone="info">
      <p>{said}</p>
      {done === 'seat' && onSite && <p>{t.tellNeeds}</p>}
    </Notice>
  );
}
