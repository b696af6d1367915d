import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisePath } from '../../domain/addresses.ts';
import { typedIn } from '../../domain/form.ts';
import { said } from '../../domain/language.ts';
import { isLastOwner } from '../../domain/organisers/last-owner.server.ts';
import { takeRole } from '../../domain/organisers/take-role.server.ts';
import { rolesThatStay } from '../../domain/organisers/teams.server.ts';
import { sentForm } from '../../http/answers.ts';
import { atMember } from '../../http/team.ts';
import { texts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, team, networkId, path, member, organiser } = await atMember(args);
  const { db, now } = args.context;
  const { organiserId } = member;
  return {
    frame,
    team,
    path,
    member,
    oneself: organiserId === organiser.id,
    lastOwner: await isLastOwner(db, team, organiserId),
    staying: await rolesThatStay(db, { team, networkId, organiserId }, now),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { team, path, member, organiser, press } = await atMember(args);
  const { remove } = typedIn(await sentForm(args.request));
  if (remove !== 'yes') return data({ refused: 'not-asked' as const }, { status: 422 });
  const taken = await press((acting) => takeRole(acting, team, member.organiserId));
  if (!taken.ok) return data({ refused: taken.reason }, { status: 409 });
  const own = member.organiserId === organiser.id;
  const away = own
    ? `${organisePath(args.context.language)}?done=own-rights-changed`
    : `${path}?done=role-taken`;
  return redirect(away, 303);
}

export default function RemoveRights() {
  const { frame, team, path, member, oneself, lastOwner, staying } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { language } = frame;
  const { team: t, roles } = texts(language).organise;
  const where = said(team.name, language).text;
  return (
    <OrganiserPage
      frame={frame}
      title={t.removeTitle(member.name)}
      tab={team.of === 'event' ? 'team' : undefined}
      failed={back !== undefined}
    >
      {back?.refused === 'not-asked' && (
        <Notice tone="warning">
          <p>{t.notRemoved}</p>
        </Notice>
      )}
      {lastOwner ? (
        <Notice tone="warning">
          <p>{t.faults.lastOwner}</p>
        </Notice>
      ) : (
        <>
          <p>{t.removeLead[team.of](member.name, roles[member.role], where)}</p>
          {oneself && (
            <Notice tone="warning">
              <p>{t.removeYourself}</p>
            </Notice>
          )}
          <ul>
            <li>{t.atOnce}</li>
            <li>{t.noMail}</li>
            <li>{t.workStays}</li>
          </ul>
          {staying.length > 0 && (
            <>
              <p>{t.stays}</p>
              <ul>
                {staying.map(({ role, where: place }) => (
                  <li key={place.slug}>
                    {t.staying(roles[role], said(place.name, language).text)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <form method="post">
            <Button danger name="remove" value="yes">
              {t.remove}
            </Button>
          </form>
        </>
      )}
      <p>
        <a href={path}>{t.back}</a>
      </p>
    </OrganiserPage>
  );
}
