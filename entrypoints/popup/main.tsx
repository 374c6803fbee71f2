import { AppFrame } from '@/components/frame/AppFrame';
import { mount } from '@/components/frame/mount';
import type { Texts } from '@/lib/texts';
import en from '@/lib/texts/en/popup.json';
import ja from '@/lib/texts/ja/popup.json';
import { App } from './App';

const title = (texts: Texts) => texts.common.name;
const own = { ja, en };

mount(
  <AppFrame title={title} own={own}>
    <App />
  </AppFrame>,
);
