import type { Dialogue } from './dialogue';
import { transcript } from './transcript';

export const enFactory: readonly Dialogue[] = [
  transcript(
    'en-factory-1',
    'en',
    `
# scrap work Scrap rate on line two
# nights private Coming off nights
# forklift skills Forklift licence
# guard work Machine guarding

S: Alright mate. Sit down, you've been on your feet all shift
M: Cheers
S scrap: So line two. We were at six percent last week
M scrap: Yeah it's the changeover. First forty or fifty off are always scrap, every single time
S scrap: Is that the new tool or has it always done that
M scrap: Since the new tool. It wants warming up and nobody tells you that
S scrap: What did it used to be
M scrap: Ten, twelve pieces maybe. And then you were good
S scrap: So if we put a warm cycle in before the first run, would that sort it
M scrap: I reckon. I've been doing it on the quiet and I only bin about fifteen
S scrap: Show me tomorrow and we'll write it on the sheet for everyone
M: Can do
S forklift: And you wanted the forklift ticket
M forklift: Yeah. Only Stu and Kev can drive it, so if they're off we're stood waiting on pallets
S forklift: There's a three day course in October, I've got two places
M forklift: Put me down. Does it cost me anything
S forklift: Nothing, and it's on the clock
M: Happy days
`,
  ),
  transcript(
    'en-factory-2',
    'en',
    `
# near-miss work The near miss on Tuesday
# overtime private Saturday overtime
# apprentice relations Looking after the apprentice
# lean skills Lean training

M near-miss: i wanted to say about tuesday, cos i don't think it got written down
S near-miss: go on
M near-miss: the pallet that came off the rack. it was about a metre from where Josh was stood
S near-miss: bloody hell. was he hurt
M near-miss: no, he laughed about it. i didn't
S near-miss: no. what made it come off
M near-miss: it was on the edge, someone had shoved it up there in a rush at the end of the shift. the beam's bent as well, look, i took a picture
S near-miss: right. that bay's closed from now, i'll get the tape. you did the right thing saying
M near-miss: i should've filled the form in
S near-miss: we'll do it together after this
M: ok
S apprentice: how's Josh getting on otherwise
M apprentice: he's alright, he's keen. he just doesn't ask. he nods and then you find out he didn't get it
S apprentice: we were all like that at seventeen
M apprentice: so now i get him to show me. i say, go on, you do it, i'll watch
S apprentice: that's exactly it. you're good with him
M: he leans on me a bit but i don't mind. is saturday still on
S: saturday's still on. seven start
`,
  ),
  transcript(
    'en-factory-3',
    'en',
    `
# maintenance work Breakdowns and planned maintenance
# handover relations Shift handover
# leader career Team leader vacancy
# canteen other The canteen hours

S: Kettle's on if you want one
M: Go on then. Two sugars
S handover: So what's up with the handovers
M handover: There isn't one, that's what. They're out the door at two minutes to and I come in to a line that's stopped
S handover: Nobody tells you why
M handover: There's a book. It says, ran ok. It's not running when I get there though is it
S handover: Is it one person or all of them
M handover: It's mostly Friday to be fair. Rest of the week I get five minutes off Dave
S handover: I'll move the Friday lot's finish to ten past. And I want three lines in that book, what ran, what stopped, what's next
M handover: If they'll write it
S handover: They'll write it. I'll be stood there
M: Ta
S leader: Did you see the vacancy's up, by the way
M leader: I saw it. I don't know if I want the hassle
S leader: What hassle
M leader: Telling your mates what to do. It's different, isn't it
S leader: It is. But they already come to you. Have a think, it closes on the twelfth
M: I'll have a think. Is there any of that biscuit left
`,
  ),
  transcript(
    'en-factory-4',
    'en',
    `
# quality work Customer complaint about burrs
# five-s work Keeping the cell tidy
# pay private Pay question
# robot skills Programming the robot

S: Morning. Quality of that coffee's gone right downhill
M: It has. I've started bringing a flask
S: Wise. Okay, what's on the list
M robot: I want to learn the robot. Properly, not just start and stop
S robot: What can you do on it now
M robot: Clear a fault, home it, change the gripper. If a point's out I have to wait for Ian
S robot: And Ian's here two days a week
M robot: Exactly. So we lose a morning because it's two mil off
S robot: The maker does a week's course on programming. I'd want you to stay a couple of years after, mind
M robot: I'm not going anywhere. I'd love that
S robot: I'll ask for the dates. Meantime sit with Ian on Thursday and do the teaching yourself while he watches
M: Brilliant, thanks
S: The pay thing, I've had nothing back from upstairs, so give me another week
M: Fair enough
S: And pick that cable up on your way out, someone'll go over on it
M: Yeah I saw that
`,
  ),
  transcript(
    'en-factory-5',
    'en',
    `
# output work Hitting the hourly count
# back private My bad back
# language relations Language barrier on the packing line
# audit work The ISO audit

S back: How's the back, did you get to the doctor
M back: I did. It's a disc. He says no lifting over ten kilos for six weeks
S back: Right, then that's what we do. Which station hurts
M back: End of line. Every box is fourteen and you twist when you turn
S back: Okay. You're on labels from today and I'll get a lift table priced up, because it'll be the next one after you
M back: I don't want people thinking I'm skiving
S back: Nobody thinks that. And if they do send them to me
M: Appreciate it
S language: While you're on packing, how are you finding it with the new lads, I know half of them haven't got much English
M language: It's alright. We point a lot. But the safety stuff worries me, they just say yes to everything
S language: Yeah. I've had the same thought
M language: Marek's bilingual, he could do ten minutes on a Monday. Or put pictures up
S language: Both. I'll ask him, and I'll pay him for it. Do you want to pick which pictures
M language: Yeah go on, I'll take my phone round
S: Good man. Don't worry about the count while they're new
M: I wasn't going to
`,
  ),
];
