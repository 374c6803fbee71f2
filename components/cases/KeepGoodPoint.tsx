import { draftOfGoodPoint } from '@/lib/cases/draft';
import KeepAsCase from './KeepAsCase';

type Props = { sessionId: string; goodPointId: string; text: string };

/** Makes a case of a good point that a person wrote. */
export default function KeepGoodPoint({ sessionId, goodPointId, text }: Props) {
  return <KeepAsCase draft={draftOfGoodPoint(text)} source={{ sessionId, goodPointId }} iconFor={text} />;
}
