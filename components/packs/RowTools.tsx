import { ArrowDown, ArrowUp, Eye, EyeOff, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/IconButton';

type Props = {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isHidden: boolean;
  onMove: (step: -1 | 1) => void;
  onHide: () => void;
  onShow: () => void;
  onRemove: () => void;
};

/** What can be done with a theme or a prompt without opening it. */
export function RowTools({ name, isFirst, isLast, isHidden, onMove, onHide, onShow, onRemove }: Props) {
  const t = useTranslations('templates.editor');
  return (
    <span className="flex shrink-0 items-center">
      <IconButton
        icon={ArrowUp}
        label={t('up', { name })}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
        data-tool="up"
      />
      <IconButton
        icon={ArrowDown}
        label={t('down', { name })}
        isDisabled={isLast}
        onPress={() => onMove(1)}
        data-tool="down"
      />
      <IconButton
        icon={isHidden ? EyeOff : Eye}
        label={isHidden ? t('show', { name }) : t('hide', { name })}
        onPress={isHidden ? onShow : onHide}
      />
      <IconButton icon={X} label={t('remove', { name })} onPress={onRemove} />
    </span>
  );
}
