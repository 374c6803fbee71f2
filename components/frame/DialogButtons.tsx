import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';

type FormButtonsProps = {
  onCancel: () => void;
  /** What the form does, where that is not saving. */
  submit?: string;
  /** What else can be done, at the other side. */
  children?: ReactNode;
};

/** The foot of a dialog's form: leave it as it was, or save. */
export function FormButtons({ onCancel, submit, children }: FormButtonsProps) {
  const t = useTranslations('common');
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      {children && <span className="mr-auto">{children}</span>}
      <Button onPress={onCancel}>{t('cancel')}</Button>
      <Button look="primary" type="submit">
        {submit ?? t('save')}
      </Button>
    </div>
  );
}

type LossButtonsProps = {
  onCancel: () => void;
  /** What leaves it as it was, where that is more than cancelling. */
  no?: string;
  yes: string;
  onYes: () => void;
};

/** The foot of a dialog that asks before something is lost; Enter alone loses nothing. */
export function LossButtons({ onCancel, no, yes, onYes }: LossButtonsProps) {
  const t = useTranslations('common');
  return (
    <div className="flex flex-wrap justify-end gap-2 pt-1">
      <Button onPress={onCancel} autoFocus>
        {no ?? t('cancel')}
      </Button>
      <Button look="danger" onPress={onYes}>
        {yes}
      </Button>
    </div>
  );
}
