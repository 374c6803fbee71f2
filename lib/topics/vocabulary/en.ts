import type { Vocabulary } from './vocabulary';

const everyday = `
a an the and or but if so then than that this these those there here it its it's i i'm i've i'd i'll me my mine you you're you've you'd you'll your we we're we've we'd we'll us our they them their he him his she her
is isn't are aren't was wasn't were weren't be been being am do does did doesn't don't didn't done doing have has had haven't hasn't having can can't could couldn't will won't would wouldn't should shouldn't may might must shall let let's
of to in on at for from with without about into onto over under up down out off by as between through during before after against around near per via not no nor yes yeah yep ok okay oh um uh ah well right fine sure sorry thanks thank please hi hey hello morning
how what when where which who whom whose why all any both each few more most many much other others some such only own same too very just also still again ever never always now then once one two three four five six seven eight nine ten hundred first second third last next new old good great nice bad better best big small little long short high low hard easy
get got getting go going goes gone went come came make makes made making take took taken taking give gave put say said saying tell told talk talking think thought know knew known see saw seen look looking want wanted need needed like feel find found keep kept try tried use used work working works worked way ways thing things stuff bit lot kind sort time times day days week weeks month months year years today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday people person someone anyone everybody everyone something anything nothing back away even myself himself herself itself ourselves able enough quite soon later early really actually maybe probably about whether
`;

const common = `
team meeting project manager customer client company office job boss colleague plan report issue problem question idea help change start stop end call email system data page test product business group lead role goal process update list note side part place point number hour minute morning night home room desk line floor shift talk review money start finish person thinking learning handling dealing getting running moving doing want improve future career skill book ask answer show share run turn move bring hold write read send check set open follow lose win pay meet
play drop pick cut fill hear listen speak wait stay leave join build break fix order offer draft cover case example reason result
sense mind head face eye door car house life story fact half couple piece rest top bottom front outside inside together alone space area
level size rate state class group board file photo paper letter word table water food lunch coffee tea full free clear quick fast ready
whole real different important busy happy tired worried comfortable first second main local early spend save grow add allow agree decide
expect explain understand remember forget notice happen seem believe guess hope wish miss watch walk drive sit stand catch pull push throw
carry wear finish arrive return create raise reduce reach pass claim suggest allow include continue manage matter deal swap split step
support code slow hand late log early script call name care side
`;

const postponed =
  /\b(next time|another (time|day)|some other time|later on|for later|leave (that|it|this|the|those)|save (that|it|the)|park (that|it|the)|no rush|not (today|now|yet)|pick (it|that|this|them|those)?\s?up (on|next|later|again|in)|(do|go through|talk about|cover|get to|come back to|look at|pick up) .{0,30}(next (time|week|month)|on (mon|tues|wednes|thurs|fri)day|then|later|tomorrow)|come back to|circle back|out of time|run(ning)? out|didn't get to|haven't (got|had) time|next week|next month|(we'll|will|can|let's) .{0,40}(next time|later|another|next week|on monday|on tuesday|on wednesday|on thursday|on friday)|some ?day|all sorted|not urgent|it can wait|that can wait|skip)\b/iu;

const turning =
  /^(anyway|anyhow|(on a )?different (subject|note)|on (a|another) .{0,12}note|moving on|changing (the )?subject|next (up|one|thing)|by the way|the other thing|another thing|one (more|last) thing|last(ly| thing)|right, i('ve| have) got to)\b|\bby the way$/iu;

const opening =
  /^(so|okay|ok|right|and|also|anyway|oh|um|now|alright|but)?,?\s*(the other thing|another thing|one more|there's (the|one|also)|on (a|the)|different subject|shall we|you (wanted|put|said|mentioned|asked)|and you'd|you'd (asked|put|mentioned)|first|second|last(ly)?|how('s| is| are| about| do| did)|what about|i wanted|i'd like|can (we|i)|could (we|i)|i've (started|been)|i'm (a bit )?(stuck|worried|struggling)|honestly|so)\b|\bon the list\b|\bon here\b|\bthe .{0,20}(thing|stuff|bit|topic|one)\b|\bas for\b|\bspeaking of\b/iu;

const themes = `
on-call pager alert rotation incident: paged page night woke wake ticket
review pull request: merge comment diff buried
database migration server cloud: index rollback cluster window cutoff downtime table
test flaky bug quality: rerun build fail green coverage
deploy release deadline ship: rollout slip launch
docs runbook documentation manual: doc wiki page outdated instructions
estimate deadline planning: slip guess buffer late
roadmap priority prioritise scope: cut drop quarter stakeholder
performance slow speed: load latency seconds cache
onboarding starter hire new: buddy laptop access pair induction first
hiring recruit interview candidate: hire applicant offer vacancy
promotion senior level next: scope grade step
career future years path: role management move
lead leadership manage supervisor: role responsible
feedback praise: hear said criticism
delegate handing trust: hand myself quicker shoulder
mentor coach teach train: shadow
conflict friction difficult working: tension awkward argue rude blunt interrupt
meeting calendar: invite agenda decline recurring
home remote working: office commute lonely kitchen alone coworking
commute travel train: bus drive traffic parking
holiday leave time off vacation: cover booked beach flight annual
evening balance weekend hours overtime: dinner late phone switch logging
stress burnout tired energy sleep: exhausted wired break
health back exercise: doctor gym physio run walk sleep
child baby parental nursery family: kid school wife husband pickup daughter son
learning course study exam certificate: chapter practice revise book
speaking presenting presentation conference: slides present nervous audience stage talk rehearse
customer angry caller complaint: shout refund sorry calm upset
score quality call monitoring: marked mark percent
shift rota hours schedule: early late swap cover slot sheet
safety near miss accident: hurt barrier hazard helmet reversing
line machine maintenance breakdown: sensor fault fix stopped
stock inventory order: count shelf delivery warehouse supplier
handover shift: whiteboard crew overlap
budget cost spending expenses: spend invoice saving expense receipt
month-end close accounts audit: reconcile ledger invoice accrual
sales target quota pipeline: deal prospect forecast close
pay salary raise: bonus market
training licence forklift welding: course instructor practice certificate
desk office move: floor seat
team morale mood social offsite: lunch venue together
workload priorities overwhelmed busy: plate juggling drop priority swamped
confidence imposter doubt: nervous compliment
interrupt focus distraction: quiet headphones notification distract
reorg restructure change: reporting structure merge
communication updates status: update email cc informed
marketing campaign newsletter: click audience subscriber advert
complaints guests reception: guest complaint refund check-in
warehouse picking packing loading: pallet bay van
caring parents elderly: mum dad carer hospital parent
data dashboard analytics sql: query chart metric report
one-on-one 1:1 this: agenda weekly fortnightly
`;

export const english: Vocabulary = { everyday, common, themes, soundAlike: '', postponed, turning, opening };
