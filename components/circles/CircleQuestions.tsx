import type { SeenCircle } from '@/lib/circles/store';
import { CircleQuestion } from './CircleQuestion';
import { CircleTexts } from './CircleTexts';
import { useCircles } from './use-circles';

/** What waits for my answer, of one pair or of all; nothing where nobody asks. Brings its own texts. */
export default function CircleQuestions({ pairId }: { pairId?: string }) {
  const circles = useCircles(pairId ? { pairId } : {});
  if (!circles || circles.questions.length === 0) return null;
  return (
    <CircleTexts>
      <div className="mt-5">
        <QuestionList questions={circles.questions} />
      </div>
    </CircleTexts>
  );
}

export function QuestionList({ questions }: { questions: SeenCircle[] }) {
  if (questions.length === 0) return null;
  return (
    <ul className="flex flex-col gap-3">
      {questions.map((seen) => (
        <li key={seen.circle.id}>
          <CircleQuestion seen={seen} />
        </li>
      ))}
    </ul>
  );
}
