import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

/** Talks across departments, and captions that got words wrong. */
export const enMentor: readonly Dialogue[] = [
  transcript(
    'en-mentor-1',
    'en',
    `
# network relations Building a network outside my department
# specialist career Specialist or generalist
# visibility career Being more visible
# reading skills What to read

S: Good to see you again. How was the holiday
M: Lovely. No network for two weeks, it was bliss
S: Off grid, I'm jealous
M specialist: So I've been chewing on what you said, about whether I go deep or go wide
S specialist: And
M specialist: I think I'm scared to specialise. If tax law changes tomorrow then all I know is yesterday's tax law
S specialist: That's one way to see it. The other is that when it changes they'll need the person who knew it best
M specialist: Is that what you did
S specialist: I was the generalist. I was useful to everybody and first choice for nothing, till I was about forty
M specialist: That's honest
S specialist: It worked out. But if I had your head for detail I'd pick one thing for three years. You can always widen later
M specialist: Three years. That doesn't sound like forever
S: It isn't. Did you bring the book back, by the way
M: I left it on the plane, I'm so sorry
S: Ha. Somebody's learning about leadership at thirty thousand feet
M: I'll buy you another
S: Don't be silly. Same time next month, and we'll do the visibility one then
`,
  ),
  transcript(
    'en-mentor-2',
    'en',
    `
# manager relations My manager doesn't listen
# change career Thinking about a change of department
# stage skills Stage fright
# balance private Family and work

M manager: It's my boss again, I'm afraid. I'd talk for ten minutes and he'd answer the first sentence
S manager: Can you give me a for instance
M manager: I said the team's at breaking point and we need to drop one of the projects. He said, which one's breaking, send me the ticket
S manager: Hm. So he heard a task
M manager: He hears tasks. That's exactly it. He's a fixer
S manager: Then hand him one. Not, we're at breaking point, but, I need you to decide between A and B by Friday
M manager: That feels a bit like managing him
S manager: That's what it is. Everyone does it and nobody puts it in the job description
M manager: Okay. I can try that tomorrow actually
S: Let me know
M change: Part of me just wants out though. There's a thing going in operations
S change: What draws you to it
M change: Honestly, the people. And I'd see things get built. But it'd be starting over
S change: Would it be running towards operations or away from him
M change: Ouch. Uh, sixty forty away
S change: Then wait till it's the other way round. Have a coffee with somebody there in the meantime
M: That's a good way to put it. I'll change trains at this one, I'm losing you
S: Safe journey
`,
  ),
  transcript(
    'en-mentor-3',
    'en',
    `
# okr work Setting OKRs for the team
# delegation skills Delegating without hovering
# successor relations Who takes over from me
# sabbatical private Taking a sabbatical

S: can you hear me alright
M: yeah but the captions say oak hours when i say OKRs
S delegation: so how did the delegating go, you had homework
M delegation: i did it. i gave Wes the whole regional report, start to finish
S delegation: and did you hover
M delegation: i hovered. i opened the doc, um, six times. he could see my little cursor
S delegation: ha. what did you want to do each time
M delegation: fix the headings
S delegation: and what did it cost you not to
M delegation: nothing. it was good. the headings were different and it was good
S delegation: so next one, agree a halfway point, you look once there and you don't open it otherwise
M delegation: okay. once. i can live with once
S: lovely
M sabbatical: and i wanted to try something out on you. i'm thinking about a sir battle call. three months
S sabbatical: three months off, wow. what for
M sabbatical: to walk. there's a trail across spain. i turn fifty next year and i'd like to do it while my knees still work
S sabbatical: do they pay you for it
M sabbatical: half pay, after ten years. i've got eleven
S sabbatical: then ask now, they'll want six months' warning
`,
  ),
  transcript(
    'en-mentor-4',
    'en',
    `
# strategy work Thinking more strategically
# women relations Women in leadership group
# imposter private Impostor feelings
# coaching skills Coaching instead of telling

M: Hi. Sorry, somebody's hoovering
S: No problem, I'm in a car park
M imposter: So I got the post
S imposter: You got it. Congratulations, that's wonderful
M imposter: Thank you. And since then I've been waiting for someone to ring and say there's been a mistake
S imposter: Ah. That one
M imposter: Does it go away
S imposter: It gets quieter. I had it on the way here. What does yours say
M imposter: That they were short of candidates. That I interview well and there's nothing behind it
S imposter: And what's the evidence for the other side
M imposter: Uh. Nine years. The Dublin thing. They did ask for me by name, I suppose
S imposter: Write those down and keep it in the drawer. For the three in the morning version of you
M: Okay. I'll feel daft but okay
S coaching: And now you've got a team of eight to be with. How do you want to be with them
M coaching: Well I tell people the answer. It's quicker. And then they come back and ask me the next one
S coaching: So next time somebody asks, ask what they'd do if you were on holiday
M coaching: Just that
S coaching: Just that. And bite your tongue. It's coaching, there isn't much more to it
M: And the women's group, I'll send you the invite, it's not till the autumn
`,
  ),
  transcript(
    'en-mentor-5',
    'en',
    `
# reorg work The reorganisation
# volunteer private Volunteering day
# speaking skills Speaking up in meetings
# sponsor career Finding a sponsor
# time work Managing my time

S: i saw your garden pictures. the roses
M: oh thank you. that took most of the bank holiday
S: worth it. okay so where shall we start
M speaking: um, so i was in the monthly one and i had the answer. i actually had it. and i said nothing
S speaking: what happened in that moment
M speaking: i was waiting for a gap. and then somebody else said it and everyone went, great point
S speaking: urgh. that's annoying
M speaking: it's every meeting. by the time i've got the sentence ready they've moved on
S speaking: then don't have the sentence ready. say, can i add something, and start, and let the end turn up
M speaking: that's terrifying
S speaking: it is once. do it in the first five minutes, before it matters, just say anything. the second time's easier
M speaking: so like, break the seal
S speaking: yes. in your very next one
M: okay. it's tomorrow at ten
S: i'll be thinking of you. and nobody knows about the reorg yet, before you ask, so don't lose sleep
M: i wasn't going to ask. much
S: ha. see you in june
`,
  ),
  transcript(
    'en-mentor-6',
    'en',
    `
# hybrid work Running hybrid meetings
# kids private School holidays
# german skills German lessons
# trust relations Trust in the new team

M: How are the kids, is it half term for you too
S: It is. They've built a den in my office, I'm talking to you from the stairs
M: Mine are at my mum's. Six weeks in the summer is going to be the real test
S: Don't, I've not even looked at July
M trust: So the team. It's been a month and they're polite
S trust: Polite as in
M trust: As in nobody disagrees with me. I said something wrong on purpose last week and they wrote it down
S trust: Oh dear. What happened with the one before you
M trust: He used to bring things up at appraisal. So they learned not to say anything
S trust: Then it isn't about you yet. Go first. Tell them something you got wrong, an actual one
M trust: In front of everybody
S trust: In front of everybody. And when someone does disagree, thank them and change something, visibly
M trust: And it takes how long
S trust: Longer than you'd like. Three or four months before they believe you
M: Okay
S: I've got to go, there's a child on my foot. Trust me, it gets better
M: Ha. Alles gut, as they say
`,
  ),
];
