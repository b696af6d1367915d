import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accessibilityPath } from '../../domain/addresses.ts';
import { texts } from '../../i18n/index.ts';
import { Page } from '../../ui/page.tsx';
import { Bullets, Part } from '../../ui/statement.tsx';
import { Title } from '../../ui/title.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  context.keep({ until: null });
  return {
    language: context.language,
    origin: context.origin,
    address: context.mailFrom.address,
  };
}

const AUTHORITY = 'https://www.saavutettavuusvaatimukset.fi';

export default function AccessibilityStatement() {
  const { language, origin, address } = useLoaderData<typeof loader>();
  const t = texts(language).accessibility;
  return (
    <Page language={language} title={t.title} alternates={accessibilityPath} origin={origin}>
      <main id="main" className="narrow">
        <Title of={{ text: t.title, language }} pageLanguage={language} />
        <p className="lead">{t.intro}</p>
        <Part heading={t.state}>
          <p>{t.stateText}</p>
          <p>{t.works}</p>
          <Bullets items={t.worksList} />
        </Part>
        <Part heading={t.limits}>
          <p>{t.limitsText}</p>
        </Part>
        <Part heading={t.feedback}>
          <p>{t.feedbackText}</p>
          <p>
            <a href={`mailto:${address}`}>{address}</a>
          </p>
        </Part>
        <Part heading={t.supervision}>
          <p>
            {t.supervisionText} <a href={AUTHORITY}>{AUTHORITY.replace('https://www.', '')}</a>.
          </p>
        </Part>
        <Part heading={t.how}>
          <p>{t.howText}</p>
          <p>{t.made}</p>
        </Part>
      </main>
    </Page>
  );
}
