import type { PictureId } from '@/lib/sharing/pictures';
import { pictureIcons } from './picture-icons';

/** One picture of the row; its name stands beside it. */
export function PictureIcon({ id }: { id: PictureId }) {
  const Icon = pictureIcons[id];
  return <Icon size={32} strokeWidth={1.5} aria-hidden />;
}
