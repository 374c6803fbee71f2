import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type CredentialsDraft, credentialsOf, draftOf } from '@/components/sharing/credentials-draft';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { TextInput } from '@/components/ui/TextInput';
import { type Relay, relay as relaySetting } from '@/lib/settings';
import { readCreds } from '@/lib/sharing/relay-credentials';

const kinds = ['none', 'token', 'password', 'creds'] as const;

/** How to sign in at the relay; saved as soon as nothing is missing and the field is left. */
export function RelayCredentialsFields({ relay }: { relay: Relay }) {
  const t = useTranslations('relay.credentials');
  const [draft, setDraft] = useState(() => draftOf(relay.credentials));
  const [shown, setShown] = useState(JSON.stringify(relay.credentials));
  const [isSaved, setIsSaved] = useState(false);
  const [hasProblem, setHasProblem] = useState(false);
  // Saved here or on another page. The fields stay in place: somebody may be on the way to the next one.
  if (JSON.stringify(relay.credentials) !== shown) {
    setShown(JSON.stringify(relay.credentials));
    setDraft(draftOf(relay.credentials, draft));
  }
  const change = (some: Partial<CredentialsDraft>): CredentialsDraft => {
    const changed = { ...draft, ...some };
    setDraft(changed);
    setIsSaved(false);
    setHasProblem(false);
    return changed;
  };
  const save = (from: CredentialsDraft) => {
    const { credentials, problem } = credentialsOf(from);
    setHasProblem(problem !== undefined);
    if (!credentials || JSON.stringify(credentials) === shown) return;
    void relaySetting.setValue({ url: relay.url, credentials });
    setIsSaved(true);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  const isCredsKept = draft.kind === 'creds' && relay.credentials.kind === 'creds' && draft.creds === '';
  const isMissing = !credentialsOf(draft).credentials && !hasProblem && !isCredsKept;
  return (
    <form onSubmit={onSubmit} className="flex max-w-[480px] flex-col gap-3">
      <Choice
        label={t('label')}
        look="row"
        value={draft.kind}
        onChange={(kind) => save(change({ kind }))}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <Fields draft={draft} onChange={change} onLeave={save} relay={relay} hasProblem={hasProblem} />
      {/* Enter in one of several fields saves only where there is a button to press. */}
      <button type="submit" hidden aria-hidden tabIndex={-1} />
      <p role="status" className="text-sm text-moss empty:hidden">
        {isSaved && t('saved')}
      </p>
      {isMissing && <p className="text-sm text-ink-2">{t('missing')}</p>}
    </form>
  );
}

type FieldsProps = {
  draft: CredentialsDraft;
  onChange: (some: Partial<CredentialsDraft>) => CredentialsDraft;
  onLeave: (draft: CredentialsDraft) => void;
  relay: Relay;
  hasProblem: boolean;
};

function Fields(props: FieldsProps) {
  const t = useTranslations('relay.credentials');
  const { draft, onChange, onLeave } = props;
  const field = (name: 'token' | 'user' | 'password') => ({
    label: t(name),
    value: draft[name],
    onChange: (text: string) => void onChange({ [name]: text }),
    onBlur: () => onLeave(draft),
    maxLength: 2000,
    spellCheck: 'false' as const,
  });
  if (draft.kind === 'token') return <TextInput {...field('token')} type="password" autoComplete="off" />;
  if (draft.kind === 'creds') return <CredsField {...props} />;
  if (draft.kind === 'none') return null;
  return (
    <>
      <TextInput {...field('user')} autoComplete="off" />
      <TextInput {...field('password')} type="password" autoComplete="off" />
    </>
  );
}

function CredsField({ draft, onChange, onLeave, relay: { credentials }, hasProblem }: FieldsProps) {
  const t = useTranslations('relay.credentials');
  const user = credentials.kind === 'creds' ? readCreds(credentials.text)?.user : undefined;
  const take = async (files: FileList | null) => {
    const text = await files?.[0]?.text();
    if (text !== undefined) onLeave(onChange({ creds: text }));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      {user && (
        <p className="text-sm">
          {t.rich('credsOf', { user, code: (inner) => <code className="break-all">{inner}</code> })}
        </p>
      )}
      <FileTrigger acceptedFileTypes={['.creds', 'text/plain']} onSelect={(files) => void take(files)}>
        <Button>{t('chooseFile')}</Button>
      </FileTrigger>
      <div className="w-full">
        <TextInput
          label={t('credsText')}
          hint={t('credsHint')}
          error={hasProblem ? t('notCreds') : undefined}
          value={draft.creds}
          onChange={(creds) => void onChange({ creds })}
          onBlur={() => onLeave(draft)}
          rows={4}
          maxLength={20_000}
          spellCheck="false"
          autoComplete="off"
        />
      </div>
    </div>
  );
}
