import type { Vocabulary } from './vocabulary';

const everyday = `
a an the and or but if so then than that this these those there here it its it's i i'm i've i'd i'll me my mine you you're you've you'd you'll your we we're we've we'd we'll us our they them their he him his she her
is isn't are aren't was wasn't were weren't be been being am do does did doesn't don't didn't done doing have has had haven't hasn't having can can't could couldn't will won't would wouldn't should shouldn't may might must shall let let's
of to in on at for from with without about into onto over under up down out off by as between through during before after against around near per via not no nor yes yeah yep ok okay oh um uh ah well right fine sure sorry thanks thank please hi hey hello morning
how what when where which who whom whose why all any both each few more most many much other others some such only own same too very just also still again ever never always now then once one two three four five six seven eight nine ten hundred first second third last next new old good great nice bad better best big small little long short high low hard easy
get got getting go going goes gone went come came make makes made making take took taken taking give gave put say said saying tell told talk talking think thought know knew known see saw seen look looking want wanted need needed like feel find found keep kept try tried use used work working works worked way ways thing things stuff bit lot kind sort time times day days week weeks month months year years today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday people person someone anyone everybody everyone something anything nothing back away even across while without since until myself himself herself itself ourselves able enough quite soon later early really actually maybe probably about whether
`;

const common = `
team meeting project manager customer client company office job boss colleague plan report issue problem question idea help change start stop end call email system data page test product business group lead role goal process update list note side part place point number hour minute morning night home room desk line floor shift talk review money start finish person thinking learning handling dealing getting running moving doing want improve future career skill book ask answer show share run turn move bring hold write read send check set open follow lose win pay meet
play drop pick cut fill hear listen speak wait stay leave join build break fix order offer draft cover case example reason result
sense mind head face eye door car house life story fact half couple piece rest top bottom front outside inside together alone space area
level size rate state class group board file photo paper letter word table water food lunch coffee tea full free clear quick fast ready
whole real different important busy happy tired worried comfortable first second main local early spend save grow add allow agree decide
expect explain understand remember forget notice happen seem believe guess hope wish miss watch walk drive sit stand catch pull push throw
carry wear finish arrive return create raise reduce reach pass claim suggest allow include continue manage matter deal swap split step
support code slow hand late log early script call name care side become choose left hit average track count
`;

/** A line with one of these puts a topic off, or says that there is nothing to say of it. */
const postponed =
  /\b(next time|another (time|day)|some other time|later on|for later|leave (that|it|this|those)|leave the .{0,20}(till|until|for|to|thing|stuff)|save (that|it|the|your|any)|park (that|it|the)|no (rush|hurry)|not (today|now|yet)|pick (it|that|this|them|those|.{0,12}rest)?\s?up (on|next|later|again|in)|(do|go through|talk about|cover|get to|come back to|look at|pick up) .{0,30}(next (time|week|month)|on (mon|tues|wednes|thurs|fri)day|(it|that|them|those) then|later|tomorrow)|come back to|circle back|out of time|didn't get to (it|that)|haven't (got|had) time|next week|(we'll|let's) .{0,40}(next (time|month)|later|another|(on|after) (mon|tues|wednes|thurs|fri)day|till|until|once)|some ?day|all (sorted|good with)|not urgent|(it|that) can wait|skip (it|that|this)|one thing at a time|(isn't|not) .{0,12}(till|until)|nothing (back|to (say|show|report|add))|no news|another week|nobody knows|still waiting (on|for)|(don't|didn't|not to) worry about|before you ask)\b/iu;

/** A line that goes on to something else. */
const turning =
  /^(anyway|anyhow|(on a )?different (subject|note)|on (a|another) .{0,12}note|moving on|changing (the )?subject|next (up|one|thing)|by the way|(and |so |um,? )*(there('s| is) )?(the other|another|one (more|last|other)?) ?thing|last(ly| thing)|right, i('ve| have) got to|((so|okay|ok|ha|right|well|good|great|yes|yeah|and|but|now|then)[,.]? )*((what|anything) else|shall we (talk|start|look)|let's (talk|start)|what('s| have| would) .{0,12}(list|mind|got|like to)|where .{0,12}start)|see you)\b|\bby the way$/iu;

/** A line that opens a topic. */
const opening =
  /^((so|okay|ok|right|and|also|anyway|oh|um|uh|well|now|alright|but|good|great|then|yeah)[,.]? )*((the|this) other (thing|one)|another thing|one more|there's (the|one|also)|on (a|the)|different subject|shall we|let's (talk|start|do)|you (wanted|put|said|mentioned|asked)|you'd (asked|put|mentioned)|first|second|last(ly)?|how('s| is| are| about| do| did)|what about|i want(ed)? (to|the)|i'd like|i keep|can (we|i)|could (we|i)|i've (started|been)|i'm (a bit )?(stuck|worried|struggling|thinking)|honestly)\b|^(so|now),? (the|my|your|about)\b|^so\b|\b(now|and|so|okay|right),? the\b|\bon the list\b|\bon here\b|\bthe .{0,20}(thing|stuff|bit|topic|one)\b|\bas for\b|\bspeaking of\b/iu;

const themes = `
on-call pager alert rotation: paged page night woke wake ticket rota threshold
code-review pull-request: merge comment diff buried nitpick approve reviewer branch wrong
database migration server cloud infrastructure: index rollback cluster window cutoff downtime table schema production backup
test flaky bug quality: rerun build fail green coverage pipeline reproduce regression
deploy release launch deadline ship: rollout slip date version announcement beta
docs runbook documentation manual: doc wiki page outdated instructions step picture rewrite
estimate deadline planning: slip guess buffer late sprint points
roadmap priority prioritise scope: cut drop quarter stakeholder feature backlog
performance slow speed latency: load seconds cache profile
onboarding starter hire newcomer induction: buddy laptop access pair settle
hiring recruit interview candidate vacancy: hire applicant offer cv shortlist agency notice recruiter
promotion senior grade: scope step level panel evidence case
career future years path: role management specialist direction ambition move
lead leadership manage supervisor deputy: role responsible responsibility charge
feedback criticism: praise hear said honest specific
delegate handing trust: hand myself quicker shoulder hover
mentor coach teach train junior apprentice: shadow explain learner show
conflict friction tension: difficult awkward argue rude blunt interrupt shout apologise quarrel
meeting calendar: invite agenda decline recurring attendee minutes
remote hybrid wfh: office commute lonely kitchen alone coworking camera
commute travel train: bus drive traffic parking station seat
holiday leave vacation time-off: cover booked beach flight annual trip
evening work-life weekend hours overtime: dinner late phone switch logging laptop
stress burnout tired energy sleep mood: exhausted wired break low drained cry overwhelmed anxious rest
health bad-back exercise sleep headache: doctor gym physio run walk hospital medicine hurt lift shoulder pain stretch appointment
child baby parental paternity maternity nursery family: kid school wife husband pickup daughter son leave birth bedtime childcare
learning course study exam certificate qualification: chapter practice revise book pass paper mock textbook tutor
speaking presenting presentation conference pitch: slides present nervous audience stage talk rehearse script
speaking-up opinion meeting: silent silence quiet discussion agenda chair
angry caller complaint: shout refund sorry calm upset apologise unfair customer compensation escalate
score monitoring: marked mark percent repeat item assessor
handle-time: seconds average hold queue wrap
shift rota hours schedule: early late swap cover slot sheet
safety near-miss accident: hurt barrier hazard helmet reversing slip glove walkway injury guard
machine line maintenance breakdown equipment: sensor fault fix stopped part repair motor belt
stock inventory order: count shelf delivery warehouse supplier barcode
handover successor: whiteboard crew overlap folder instructions
budget cost spending expenses: spend invoice saving expense receipt thousand overspend
month-end close accounts audit: reconcile ledger invoice accrual auditor
payroll: payslip deduction tax overpaid
sales target quota pipeline: deal prospect forecast close percent quarter number
cold-calling telesales: dial voicemail gatekeeper ring
negotiation negotiate: concession terms deal counter
price pricing discount quote: margin percent cheap expensive list plan
vendor supplier tender procurement: quote cheap contract
renewal churn cancellation contract: cancel expire sign renew competitor
trade-show event fair: booth visitor venue sponsor
territory area region: map patch
pay salary raise: bonus market band
training licence forklift welding: course instructor practice certificate
desk office move: floor seat box
team morale social offsite: lunch venue together
atmosphere colleague belonging: lunch shy chat greet outsider
motivation boredom: energy praise quit bored
workload priorities overwhelmed busy: plate juggling drop priority swamped
confidence imposter impostor doubt strength: nervous compliment fraud
interrupt focus distraction concentration: quiet headphones notification distract
reorg restructure reorganisation: reporting structure merge
communication updates status: update email cc informed
marketing campaign newsletter: click audience subscriber advert article
guests reception: guest complaint refund check-in
warehouse picking packing loading: pallet bay van
caring parents elderly carer: mum dad hospital parent
data dashboard analytics sql spreadsheet: query chart metric report formula
one-on-one 1: 1: agenda weekly fortnightly
language english: lesson tutor accent vocabulary interpreter translation bilingual fluent listening grammar
defect scrap yield inspection: scratch rework reject cause burr
improvement process efficiency lean: bottleneck waste setup changeover trolley
tidy cleaning housekeeping: shelf label tool rack dirty
heat temperature: hot fan sweat
hobby: film cooking guitar fishing game trip hike
settling city flat: rent cook laundry neighbourhood neighbour
department transfer: vacancy apply opening post
absence sickness attendance: ill sick agency replacement
debt refactoring legacy: rewrite library module cleanup
outage incident: cause restore graph detect log
spec requirement: rework unclear ambiguous
ai machine-learning: model prompt
robot automation programming: gripper teaching fault
email writing report: subject wording paragraph sentence headline
mistake error accuracy: checklist double-check wrong attach
listening coaching: question silence
goal objective okr: measure quarter achieve percent
strategy strategic: direction bet competitor vision
network networking: contact introduce linkedin
policy compliance rules: clause wording guideline eligible
retirement pension: retire
`;

export const english: Vocabulary = { everyday, common, themes, soundAlike: '', postponed, turning, opening };
