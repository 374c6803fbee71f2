import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { allPairs, type PairWithPerson } from '@/lib/pairs/store';
import type { Algorithm } from '@/lib/sharing/identity';
import type { Invitation } from '@/lib/sharing/schema';
import { acceptInvitation, allSpaces, type Refused } from '@/lib/sharing/store';
import { FormButtons } from '../frame/DialogButtons';
import { messageOf } from '../frame/save-file';
import { pairLabel } from '../pairs/pair-label';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { InvitationFacts } from './InvitationFacts';
import { Lacks } from './Lacks';
import { byLikeness, likelyPair, placesFor } from './likely-pairs';
import { NewKeys } from './NewKeys';
import { NotTaken } from './NotTaken';
import { OwnName } from './OwnName';
import { useOwnName } from './use-own-name';

type Props = {
  text: string;
  invitation: Invitation;
  /** The pair on whose page the invitation is taken. */
  pair: PairWithPerson | undefined;
  onClose: () => void;
};

type Outcome = { refused: Refused['refused'] } | { lacks: Algorithm[] } | { failed: string };

/** Who invites, what the pair will be, which of mine it is; accepting it leads to the pair's page with the reply. */
export function TakeInvitation({ text, invitation, pair, onClose }: Props) {
  const t = useTranslations('share');
  const name = useOwnName();
  const places = useLiveQuery(
    async () => placesFor(invitation, await allPairs(), await allSpaces()),
    [invitation],
  );
  const [chosen, setChosen] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  if (!places) return null;
  const { here, free } = places;
  const usual = free.find(({ id }) => id === pair?.id) ?? likelyPair(free, invitation.from.name);
  const pairId = here ? here.id : (chosen ?? usual?.id ?? newPair);
  const accept = async () => {
    if (!(await name.keep())) return;
    try {
      const ownPairId = here || pairId === newPair ? undefined : pairId;
      const accepted = await acceptInvitation(text, ownPairId);
      if (accepted.reply === undefined)
        return setOutcome(accepted.refused ? { refused: accepted.refused } : { lacks: accepted.lacks });
      onClose();
      // A new pair is made once the pictures are alike; until then the invitation stands with all pairs.
      location.hash = pairId === newPair ? '#/pairs' : `#/pairs/${pairId}`;
    } catch (error) {
      setOutcome({ failed: messageOf(error) });
    }
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <p>{t('take.from', { name: invitation.from.name || t('take.nameless') })}</p>
      <InvitationFacts invitation={invitation} />
      {here ? (
        <NewKeys name={here.person.name} pairId={here.id} member={invitation.from}>
          <Here name={here.person.name} isReplacing={places.isReplacing} />
        </NewKeys>
      ) : (
        <Which invitation={invitation} free={free} value={pairId} onChange={setChosen} />
      )}
      <OwnName name={name} />
      {outcome && <Trouble outcome={outcome} />}
      <FormButtons onCancel={onClose} submit={t('take.yes')} />
    </form>
  );
}

const newPair = 'new';

type WhichProps = {
  invitation: Invitation;
  free: PairWithPerson[];
  value: string;
  onChange: (pairId: string) => void;
};

function Which({ invitation, free, value, onChange }: WhichProps) {
  const t = useTranslations();
  const mine = byLikeness(free, invitation.from.name).map((pair) => ({
    value: pair.id,
    label: t('share.take.mine', { name: pairLabel(pair, free, t) }),
    hint: t('share.take.mineHint'),
  }));
  if (mine.length === 0) return null;
  const fresh = { value: newPair, label: t('share.take.newPair'), hint: t('share.take.newPairHint') };
  return (
    <Choice label={t('share.take.which')} value={value} options={[fresh, ...mine]} onChange={onChange} />
  );
}

function Here({ name, isReplacing }: { name: string; isReplacing: boolean }) {
  const t = useTranslations('share.take');
  return isReplacing ? (
    <Notice tone="attention">{t('replaces', { name })}</Notice>
  ) : (
    <p>{t('here', { name })}</p>
  );
}

function Trouble({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('share');
  if ('refused' in outcome) return <NotTaken what="invitation" refused={outcome.refused} />;
  if ('lacks' in outcome) return <Lacks algorithms={outcome.lacks} />;
  return (
    <p role="alert" className="text-sm text-red">
      {t('failed', { message: outcome.failed })}
    </p>
  );
}
