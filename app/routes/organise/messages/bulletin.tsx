import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bulletinPath, messagesPath } from '../../../domain/addresses.ts';
import { readMoment } from '../../../domain/bulletins/bulletin.form.ts';
import { deliveriesOf } from '../../../domain/bulletins/bulletins.server.ts';
import {
  bulletinLetters,
  countLeftOut,
  firstReaders,
} from '../../../domain/bulletins/recipients.server.ts';
import {
  releaseBulletin,
  resumeBulletin,
  scheduleBulletin,
  withdrawBulletin,
} from '../../../domain/bulletins/release-bulletin.server.ts';
import { tryOutBulletin } from '../../../domain/bulletins/try-out.server.ts';
import { removeDraft } from '../../../domain/bulletins/write-bulletin.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { said } from '../../../domain/language.ts';
import { sendingOf } from '../../../domain/mail/deliveries.server.ts';
import { fieldsOf } from '../../../domain/registrations/fields/fields.server.ts';
import { sentForm } from '../../../http/answers.ts';
import { atBulletin } from '../../../http/bulletin.ts';
import { shownLetters } from '../../../http/shown-letters.ts';
import { texts } from '../../../i18n/index.ts';
import { BulletinView } from '../../../ui/organise/messages/bulletin-view.tsx';
import { type ReleaseBack, ReleaseFaults } from '../../../ui/organise/messages/release-forms.tsx';
import { changesSoon } from '../../../ui/organise/messages/sending-progress.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';
import script from '../../../ui/organise/task-progress.js?url&no-inline';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, event, bulletin, may } = await atBulletin(args);
  const { context } = args;
  const { db } = context;
  const delivery = (await deliveriesOf(db, [bulletin])).get(bulletin.id);
  const groups = await bulletinLetters(db, event, bulletin, context);
  return {
    frame,
    bulletin,
    fields: await fieldsOf(db, event.id),
    letters: shownLetters(groups, context),
    names: may('see-details') ? await firstReaders(db, event.id, bulletin.segment) : undefined,
    leftOut: await countLeftOut(db, event.id, bulletin.segment),
    spared: delivery?.spared ?? 0,
    sending: delivery
      ? await sendingOf(db, delivery, { partOf: 'bulletin_id', id: bulletin.id }, context)
      : null,
    now: context.now,
  };
}

/** The buttons of the page, each a form with its name in `act`. */
export async function action(args: ActionFunctionArgs) {
  const { event, bulletin, perform, press } = await atBulletin(args);
  const { language, now } = args.context;
  const { act, recipients, updatedAt, ...typed } = typedIn(await sentForm(args.request));
  const seen = { recipients: Number(recipients), updatedAt: Number(updatedAt) };
  const path = bulletinPath(language, event.slug, bulletin.id);
  const done = (what: string, where = path) => redirect(`${where}?done=${what}`, 303);
  const back = (status: number, of: Partial<ReleaseBack>) =>
    data<ReleaseBack>({ typed, faults: {}, refusal: null, unavailable: false, ...of }, { status });

  switch (act) {
    case 'try-out':
      await press((acting) => tryOutBulletin(acting, bulletin));
      return done('bulletin-tried-out');
    case 'release': {
      const released = await perform((acting) =>
        releaseBulletin(acting, event.id, bulletin.id, seen),
      );
      if (released.ok || released.reason === 'not-a-draft') return done('bulletin-released');
      return refused(released.reason);
    }
    case 'schedule': {
      const at = readMoment(typed, now);
      if (!at.ok) return back(422, { faults: at.faults });
      const scheduled = await perform((acting) =>
        scheduleBulletin(acting, event.id, bulletin.id, at.value, seen),
      );
      if (scheduled.ok || scheduled.reason === 'not-a-draft') return done('bulletin-scheduled');
      return refused(scheduled.reason);
    }
    case 'withdraw': {
      const withdrawn = await press((acting) => withdrawBulletin(acting, bulletin.id));
      return withdrawn ? done('bulletin-withdrawn') : redirect(path, 303);
    }
    case 'resume':
      await press((acting) => resumeBulletin(acting, event.id, bulletin.id));
      return done('bulletin-released');
    case 'remove':
      await press((acting) => removeDraft(acting, bulletin.id));
      return done('bulletin-removed', messagesPath(language, event.slug));
    default:
      return redirect(path, 303);
  }

  function refused(reason: 'nobody' | 'changed-meanwhile' | 'unavailable') {
    return reason === 'unavailable'
      ? back(503, { unavailable: true })
      : back(409, { refusal: reason });
  }
}

export default function BulletinPage() {
  const { frame, ...shown } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.bulletins;
  const { subject, release } = shown.bulletin;
  return (
    <OrganiserPage
      frame={frame}
      title={said(subject, language).text}
      tab="messages"
      failed={back !== undefined}
      script={shown.sending && changesSoon(shown.sending) ? script : undefined}
    >
      {back && <ReleaseFaults back={back} language={language} />}
      <p>
        <span className="status" data-status={release.is}>
          {t.states[release.is]}
        </span>
      </p>
      <BulletinView {...shown} slug={frame.event!.slug} back={back} language={language} />
    </OrganiserPage>
  );
}
