import { materialPath } from '../../../domain/addresses.ts';
import { type Language, said } from '../../../domain/language.ts';
import type { Material } from '../../../domain/materials/material.ts';
import { texts } from '../../../i18n/index.ts';
import { Words } from '../../words.tsx';
import { LinkAbout } from '../link-about.tsx';
import { OrderedList } from '../ordered-list.tsx';

interface MaterialListProps {
  materials: Material[];
  slug: string;
  language: Language;
}

/** What is left of the event, as its editor sees it. */
export function MaterialList({ materials, slug, language }: MaterialListProps) {
  const t = texts(language).organise.materials;
  const items = materials.map((material) => {
    const name = said(material.title, language).text;
    const path = materialPath(language, slug, material.id);
    return {
      id: material.id,
      name,
      content: <MaterialInShort {...{ material, language }} />,
      actions: (
        <>
          <LinkAbout href={path} words={t.edit} name={name} />
          <LinkAbout href={`${path}/remove`} words={t.remove} name={name} />
        </>
      ),
    };
  });
  return <OrderedList items={items} language={language} />;
}

function MaterialInShort({ material, language }: { material: Material; language: Language }) {
  const { organise, eventPage } = texts(language);
  const t = organise.materials;
  const { kind, title, url } = material;
  return (
    <>
      <p className="quiet">{t.kinds[kind]}</p>
      <h2>
        <Words of={title} language={language} />
      </h2>
      <p>{url ? <a href={url}>{url}</a> : t.withoutAddress(eventPage.materialNotHere)}</p>
    </>
  );
}
