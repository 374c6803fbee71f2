import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import type { Person } from '@/lib/people/schema';
import { addAlias, me, removeAlias, renamePerson } from '@/lib/people/store';
import { Section } from './Page';

/** What I am called, here and in the meetings. */
export function MyNames() {
  const t = useTranslations('options.settings');
  const self = useLiveQuery(me, []);
  return (
    <Section title={t('names')}>
      {self && <MyName self={self} />}
      {self && <Aliases self={self} />}
    </Section>
  );
}

function MyName({ self }: { self: Person }) {
  const t = useTranslations('options.settings');
  const [typed, setTyped] = useState(self.name);
  const [isSaved, setIsSaved] = useState(false);
  const save = async () => {
    if (typed.trim() === self.name) return;
    await renamePerson(self.id, typed);
    setIsSaved(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={onSubmit} className="max-w-[360px]">
      <TextInput
        label={t('myName')}
        hint={t('myNameHint')}
        value={typed}
        maxLength={100}
        autoComplete="name"
        onChange={(value) => {
          setTyped(value);
          setIsSaved(false);
        }}
        onBlur={save}
      />
      <p role="status" className="mt-1 text-sm text-moss empty:hidden">
        {isSaved && t('nameSaved')}
      </p>
    </form>
  );
}

function Aliases({ self }: { self: Person }) {
  const t = useTranslations('options.settings');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    await addAlias(self.id, typed.trim());
    setTyped('');
  };
  return (
    <div className="flex max-w-[480px] flex-col gap-2">
      <h3 className="text-base font-semibold">{t('aliases')}</h3>
      <p className="text-sm text-ink-2">{t('aliasesHint')}</p>
      {self.aliases.length === 0 ? (
        <p className="text-sm text-ink-2">{t('noAliases')}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {self.aliases.map((name) => (
            <li
              key={name}
              className="flex items-center gap-0.5 rounded-full border border-line bg-surface py-0.5 pr-1 pl-3"
            >
              <span className="min-w-0 break-words">{name}</span>
              <IconButton
                icon={X}
                label={t('removeAlias', { name })}
                onPress={() => removeAlias(self.id, name)}
              />
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className="flex items-end gap-2">
        <div className="grow">
          <TextInput label={t('alias')} value={typed} maxLength={200} onChange={setTyped} />
        </div>
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {common('add')}
        </Button>
      </form>
    </div>
  );
}
