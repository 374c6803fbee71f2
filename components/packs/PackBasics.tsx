import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changePack } from '@/lib/packs/edit-pack';
import { NumberInput } from '../ui/NumberInput';
import { TextInput } from '../ui/TextInput';
import { useDepartment } from './use-department';
import { useEdits } from './use-pack-edits';
import { WordsField } from './WordsField';

/** What the gallery says of the pack. */
export function PackBasics() {
  const t = useTranslations('templates.editor');
  const { pack, apply } = useEdits();
  return (
    <section aria-labelledby="pack-about" className="flex flex-col gap-4">
      <h2 id="pack-about" className="text-lg font-semibold">
        {t('about')}
      </h2>
      <WordsField
        field="name"
        label={t('name')}
        stored={pack.name}
        most={60}
        save={(name) => apply((latest) => (name ? changePack(latest, { name }) : latest))}
      />
      <WordsField
        field="description"
        label={t('description')}
        stored={pack.description}
        most={300}
        rows={4}
        save={(description) =>
          apply((latest) => (description ? changePack(latest, { description }) : latest))
        }
      />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Department />
        <NumberInput
          label={t('length')}
          value={pack.lengthMin}
          min={5}
          max={240}
          error={t('lengthRange')}
          onChange={(lengthMin) => void apply((latest) => changePack(latest, { lengthMin }))}
        />
      </div>
    </section>
  );
}

function Department() {
  const t = useTranslations('templates.editor');
  const nameOf = useDepartment();
  const { pack, apply } = useEdits();
  const [draft, setDraft] = useState<string>();
  const shown = nameOf(pack.department);
  const done = async () => {
    const department = draft?.trim();
    if (department === undefined) return;
    const isSame = department === shown;
    if (isSame || (await apply((latest) => changePack(latest, { department })))) setDraft(undefined);
  };
  return (
    <TextInput
      label={t('department')}
      hint={t('departmentHint')}
      value={draft ?? shown}
      maxLength={40}
      onChange={setDraft}
      onBlur={() => void done()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void done();
      }}
    />
  );
}
