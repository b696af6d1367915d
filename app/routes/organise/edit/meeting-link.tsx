import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editPath } from '../../../domain/addresses.ts';
import { readMeetingLink } from '../../../domain/events/meeting-link.form.ts';
import { meetingLinkMark, setMeetingLink } from '../../../domain/events/set-meeting-link.server.ts';
import { typedIn } from '../../../domain/form.ts';
import { sentForm } from '../../../http/answers.ts';
import { backUnavailable, backWithFaults } from '../../../http/comes-back.ts';
import { atEvent } from '../../../http/organising.ts';
import { texts } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { typedText } from '../../../ui/form/translated-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { BackToEditing } from '../../../ui/organise/edit-page.tsx';
import { editorErrors } from '../../../ui/organise/editor-errors.ts';
import { FormFaults } from '../../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../../ui/organise/organiser-page.tsx';

/** The link of a draft. Once the event is published, the link is changed with the rest of the day. */
export async function loader(args: LoaderFunctionArgs) {
  const { frame, event } = await atEvent(args, 'edit-event');
  if (event.status !== 'draft')
    throw redirect(editPath(args.context.language, event.slug, 'time-and-place'));
  const { db, keyring } = args.context;
  return { frame, mark: await meetingLinkMark(db, event.id, keyring) };
}

export async function action(args: ActionFunctionArgs) {
  const { event, perform } = await atEvent(args, 'edit-event');
  const typed = typedIn(await sentForm(args.request));
  const read = readMeetingLink(typed);
  if (!read.ok) return backWithFaults(typed, read.faults);
  const { link, mark } = read.value;
  const saved = await perform((acting) => setMeetingLink(acting, event.id, link, mark));
  const { language } = args.context;
  if (saved.ok) return redirect(`${editPath(language, event.slug)}?done=saved`, 303);
  switch (saved.reason) {
    case 'unavailable':
      return backUnavailable(typed);
    case 'not-draft':
      return redirect(editPath(language, event.slug, 'time-and-place'), 303);
    case 'changed-meanwhile':
      return data({ typed, faults: {}, unavailable: false, meanwhile: true }, 409);
  }
}

export default function EditMeetingLink() {
  const { frame, mark } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const t = texts(language).organise.editorSections.meetingLink;
  const errors = editorErrors(back?.faults ?? {}, language, (_name, fault) =>
    fault === 'missing' ? t.linkMissing : undefined,
  );
  const isSet = mark !== '';
  return (
    <OrganiserPage frame={frame} title={t.pageTitle} tab="edit" failed={back !== undefined}>
      <BackToEditing frame={frame} />
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      {back && 'meanwhile' in back && (
        <Notice tone="warning">
          <p>{t.changedMeanwhile}</p>
        </Notice>
      )}
      <p>{t.lead}</p>
      <p>{isSet ? t.set : t.notSet}</p>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="mark" value={mark} />
        <TextField
          name="link"
          type="url"
          label={t.link}
          value={back && typedText(back.typed, 'link')}
          error={errors.link}
          autoComplete="off"
        />
        <p className="buttons">
          <Button name="act" value="save">
            {isSet ? t.replace : t.save}
          </Button>
          {isSet && (
            <Button variant="secondary" name="act" value="remove">
              {t.remove}
            </Button>
          )}
        </p>
      </form>
    </OrganiserPage>
  );
}
