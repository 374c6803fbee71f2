import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import { relay } from '@/lib/settings';
import { type AddressProblem, checkRelayAddress } from '@/lib/sharing/relay-address';
import type { RelayInUse } from '@/lib/sharing/relay-in-use';

type Props = { used: Exclude<RelayInUse, { is: 'forbidden' }> };

const urlOf = (used: Props['used']): string =>
  used.is === 'set' ? used.relay.url : used.is === 'wrong' ? used.url : '';

const example = 'wss://relay.example.com';

export function RelayAddress({ used }: Props) {
  const [said, setSaid] = useState<'saved' | 'stopped'>();
  const t = useTranslations('relay');
  const isByCompany = used.is !== 'none' && used.isByCompany;
  return (
    <div className="flex max-w-[480px] flex-col gap-2">
      {isByCompany ? (
        <TextInput
          label={t('address')}
          hint={t('byCompany')}
          value={urlOf(used)}
          error={used.is === 'wrong' ? t(`problem.${used.problem}`) : undefined}
          isReadOnly
        />
      ) : (
        <Editor used={used} onSaid={setSaid} />
      )}
      <p role="status" className="text-sm text-moss empty:hidden">
        {said && t(said)}
      </p>
    </div>
  );
}

function Editor({ used, onSaid }: Props & { onSaid: (said?: 'saved' | 'stopped') => void }) {
  const t = useTranslations('relay');
  const saved = urlOf(used);
  const [typed, setTyped] = useState(saved);
  const savedProblem = used.is === 'wrong' ? used.problem : undefined;
  const [problem, setProblem] = useState<AddressProblem | undefined>(savedProblem);
  const [shown, setShown] = useState(saved);
  const form = useRef<HTMLFormElement>(null);
  // Saved here or on another page. The field stays in place, and the keyboard in it.
  if (saved !== shown) {
    setShown(saved);
    setTyped(saved);
    setProblem(savedProblem);
  }
  const save = () => {
    if (typed.trim() === saved) return setProblem(savedProblem);
    const checked = checkRelayAddress(typed);
    setProblem(checked.problem);
    if (!checked.url) return;
    setTyped(checked.url);
    if (checked.url === saved) return;
    const credentials = used.is === 'set' ? used.relay.credentials : ({ kind: 'none' } as const);
    void relay.setValue({ url: checked.url, credentials });
    onSaid('saved');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const stop = () => {
    void relay.setValue(null);
    // The button goes with what it deletes.
    form.current?.querySelector('input')?.focus();
    onSaid('stopped');
  };
  return (
    <form ref={form} onSubmit={onSubmit} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <TextInput
          label={t('address')}
          hint={t('addressHint')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setProblem(undefined);
            onSaid();
          }}
          onBlur={save}
          error={problem && t(`problem.${problem}`)}
          placeholder={example}
          inputMode="url"
          autoComplete="off"
          spellCheck="false"
          maxLength={300}
        />
      </div>
      {saved !== '' && <Button onPress={stop}>{t('stop')}</Button>}
    </form>
  );
}
