import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisePath } from '../../domain/addresses.ts';
import { type Typed, typedIn } from '../../domain/form.ts';
import { changeRole } from '../../domain/organisers/change-role.server.ts';
import { readRights } from '../../domain/organisers/rights.form.ts';
import type { TeamMember } from '../../domain/organisers/team.ts';
import { dateInHelsinki } from '../../domain/time.ts';
import { notFound, sentForm } from '../../http/answers.ts';
import { backUnavailable, backWithFaults, type ComesBack } from '../../http/comes-back.ts';
import { atMember, idsOf, organisationChoices } from '../../http/team.ts';
import { texts } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { errorsOf, FormFaults } from '../../ui/organise/form-faults.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { RightsFields } from '../../ui/organise/team/rights-fields.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const desk = await atMember(args);
  const { frame, team, path, member } = desk;
  const organisations = await organisationChoices(args, desk, member.organisation);
  return { frame, of: team.of, path, member, organisations };
}

type Back = ComesBack & { lastOwner?: true };

export async function action(args: ActionFunctionArgs) {
  const desk = await atMember(args);
  const { team, path, member, organiser, perform } = desk;
  const { language, now } = args.context;
  const typed = typedIn(await sentForm(args.request));
  const organisationIds = idsOf(await organisationChoices(args, desk, member.organisation));
  const read = readRights(typed, { of: team.of, organisationIds, now });
  if (!read.ok) return backWithFaults(typed, read.faults);
  const changed = await perform((acting) =>
    changeRole(acting, team, member.organiserId, read.value),
  );
  if (changed.ok) {
    // Whoever has made their own role smaller may no longer see this page.
    const own = member.organiserId === organiser.id;
    const away = own ? `${organisePath(language)}?done=own-rights-changed` : `${path}?done=saved`;
    return redirect(away, 303);
  }
  switch (changed.reason) {
    case 'unavailable':
      return backUnavailable(typed);
    case 'no-role':
      throw notFound();
    case 'last-owner':
      return data<Back>(
        { typed, faults: {}, unavailable: false, lastOwner: true },
        { status: 409 },
      );
  }
}

export default function ChangeRights() {
  const { frame, of, path, member, organisations } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>() as Back | undefined;
  const { language } = frame;
  const { team: t, save } = texts(language).organise;
  const typed = back?.typed ?? asTyped(member);
  const errors = errorsOf(back?.faults ?? {}, language, {
    role: t.faults.role,
    organisation: t.faults.organisation,
  });
  if (back?.lastOwner) errors[typed.role === 'owner' ? 'until' : 'role'] = t.faults.lastOwner;
  return (
    <OrganiserPage
      frame={frame}
      title={member.name}
      tab={of === 'event' ? 'team' : undefined}
      failed={back !== undefined}
    >
      <FormFaults errors={errors} unavailable={back?.unavailable} language={language} />
      <p>{member.email}</p>
      <form method="post" className="form" noValidate>
        <RightsFields {...{ of, typed, errors, organisations, language }} />
        <p className="buttons">
          <Button>{save}</Button>
        </p>
      </form>
      <section aria-labelledby="removal">
        <h2 id="removal">{t.removalTitle}</h2>
        <p>{t.atOnce}</p>
        <p className="buttons">
          <ButtonLink variant="secondary" danger href={`${path}/${member.organiserId}/removal`}>
            {t.remove}
          </ButtonLink>
        </p>
      </section>
      <p>
        <a href={path}>{t.back}</a>
      </p>
    </OrganiserPage>
  );
}

function asTyped({ role, organisation, expiresAt }: TeamMember): Typed {
  return {
    role,
    organisation: organisation ? String(organisation.id) : '',
    until: expiresAt === null ? '' : dateInHelsinki(expiresAt - 1),
  };
}
