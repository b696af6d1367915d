import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { organisationPath, organisationsPath } from '../../domain/addresses.ts';
import { organisationsOf } from '../../domain/organisations/organisations.server.ts';
import { atNetwork } from '../../http/organising.ts';
import { texts } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { OrganiserPage } from '../../ui/organise/organiser-page.tsx';
import { Table } from '../../ui/organise/table.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const { frame, network } = await atNetwork(args, 'see-network');
  return { frame, network, organisations: await organisationsOf(args.context.db, network.id) };
}

export default function Organisations() {
  const { frame, network, organisations } = useLoaderData<typeof loader>();
  const { language } = frame;
  const t = texts(language).organise.organisation;
  const mayEdit = frame.permissions.includes('edit-network');
  const add = mayEdit && (
    <ButtonLink href={`${organisationsPath(language, network.slug)}/new`}>{t.addTitle}</ButtonLink>
  );
  return (
    <OrganiserPage frame={frame} title={t.title} actions={add}>
      <p>{t.lead}</p>
      {organisations.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table caption={t.count(organisations.length)}>
          <thead>
            <tr>
              <th scope="col">{t.inFinnish}</th>
              <th scope="col">{t.inSwedish}</th>
              <th scope="col">{t.inEnglish}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col" className="number">
                {t.events}
              </th>
            </tr>
          </thead>
          <tbody>
            {organisations.map(({ id, kind, name, events }) => (
              <tr key={id}>
                <th scope="row" lang="fi">
                  {mayEdit ? (
                    <a href={organisationPath(language, network.slug, id)}>{name.fi}</a>
                  ) : (
                    name.fi
                  )}
                </th>
                <td lang="sv">{name.sv ?? '–'}</td>
                <td lang="en">{name.en ?? '–'}</td>
                <td>{t.kinds[kind]}</td>
                <td className="number">{events}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </OrganiserPage>
  );
}
