import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { eventPath, registeredPath, registerPath } from '../../domain/addresses.ts';
import { questionPhase, registrationPhase } from '../../domain/events/event.ts';
import { poolsOf } from '../../domain/events/events.server.ts';
import { type Faults, type Typed, typedIn } from '../../domain/form.ts';
import { judge, newStamp } from '../../domain/form-stamp.server.ts';
import { said } from '../../domain/language.ts';
import { register } from '../../domain/registrations/register.server.ts';
import { readSignUp } from '../../domain/registrations/registration.form.ts';
import { attempt, circumstancesOf, publishedFacts, sentForm } from '../../http/answers.ts';
import { sealReceipt } from '../../http/receipt.ts';
import { texts } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { phaseText } from '../../ui/sign-up/phase-text.ts';
import { SignUpForm } from '../../ui/sign-up/sign-up-form.tsx';
import { WhenAndWhere } from '../../ui/sign-up/when-and-where.tsx';
import { Title } from '../../ui/title.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = context.language;
  const { event, fields, themes } = await publishedFacts(context, params.event);
  return {
    language,
    now: context.now,
    stamp: newStamp(context.keyring, context.now),
    event,
    pools: await poolsOf(context.db, event.id),
    fields,
    themes: questionPhase(event, context.now).is === 'open' ? themes : null,
  };
}

type Trouble = 'robot' | 'tooMany' | 'unavailable' | 'full' | 'phase';

const STATUS: Record<Trouble, number> = {
  robot: 422,
  tooMany: 429,
  unavailable: 503,
  full: 409,
  phase: 409,
};

interface ComesBack {
  typed: Typed;
  stamp: string;
  faults: Faults;
  trouble: Trouble | null;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = context.language;
  const typed = typedIn(await sentForm(request));
  const { stamp, submission, robot } = judge(typed, context);
  const comeBack = (trouble: Trouble | null, faults: Faults = {}) =>
    data<ComesBack>({ typed, stamp, faults, trouble }, { status: trouble ? STATUS[trouble] : 422 });

  const facts = await publishedFacts(context, params.event);
  const { event, fields, themes } = facts;
  if (registrationPhase(event, context.now).is !== 'open') return comeBack('phase');
  if (context.tooManyForms) return comeBack('tooMany');
  const read = readSignUp(typed, {
    mode: event.mode!,
    fields,
    themes: questionPhase(event, context.now).is === 'open' ? themes.map(({ id }) => id) : null,
  });
  if (!read.ok) return comeBack(null, read.faults);
  if (robot) return comeBack('robot');

  const result = await attempt(
    context,
    register(context.db, facts, { ...read.value, language, submission }, circumstancesOf(context)),
  );
  if (!result.ok)
    return comeBack(
      result.reason === 'unavailable' || result.reason === 'full' ? result.reason : 'phase',
    );
  context.mailQueued();
  const { seat, inLine } = result.outcome;
  const { email } = read.value.details;
  const { slug } = event;
  const receipt = sealReceipt({ slug, email, seat, inLine, at: context.now }, context.keyring);
  return redirect(registeredPath(language, slug, receipt), 303);
}

export default function Register() {
  const loaded = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as ComesBack | undefined;
  const { language, event } = loaded;
  const t = texts(language).signUp;
  const title = t.titleFor(said(event.title, language).text);
  const phase = registrationPhase(event, loaded.now);
  const failed = back !== undefined;
  return (
    <Page
      language={language}
      title={failed ? texts(language).page.errorTitle(title) : title}
      alternates={(other) => registerPath(other, event.slug)}
    >
      <main id="main" className="narrow">
        <p>
          <a href={eventPath(language, event.slug)}>{t.backToEvent}</a>
        </p>
        <Title before={t.title} of={said(event.title, language)} pageLanguage={language} />
        {back?.trouble && back.trouble !== 'phase' && (
          <Notice tone="warning" title={t.again.title}>
            <p>{t.again[back.trouble]}</p>
          </Notice>
        )}
        {phase.is === 'open' ? (
          <>
            <WhenAndWhere event={event} language={language} />
            <SignUpForm
              {...loaded}
              stamp={back?.stamp ?? loaded.stamp}
              typed={back?.typed ?? {}}
              faults={back?.faults ?? {}}
            />
          </>
        ) : (
          <Notice tone="info" title={phaseText(phase, language)}>
            {failed && <p>{t.phases.nothingStored}</p>}
          </Notice>
        )}
      </main>
    </Page>
  );
}
