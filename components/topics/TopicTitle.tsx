import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';

type Props = { title: string; label?: string; onSave: (title: string) => void; onCancel: () => void };

/** A title changed in its place: Enter saves, Escape leaves it as it was. */
export function TopicTitle({ title, label, onSave, onCancel }: Props) {
  const t = useTranslations();
  const [text, setText] = useState(title);
  return (
    <form
      className="flex items-center gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSave(text.trim());
      }}
    >
      <div className="min-w-0 flex-1">
        <TextInput
          label={label ?? t('themes.editTitle')}
          isLabelHidden
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
          maxLength={200}
          autoFocus
        />
      </div>
      <Button isSmall type="submit" isDisabled={!text.trim()}>
        {t('common.save')}
      </Button>
      <Button look="quiet" isSmall onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
