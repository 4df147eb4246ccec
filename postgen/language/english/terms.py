"""The concepts of terms, by their stems; made by scripts/terms.py."""

TERMS = """
abroad:abroad
absenc:absence
absent:absence
absente:absence
abus:violence
acceler:acceleration chip
accid:accident
accord:agreement
accumul:battery
accur:accuracy
accuraci:accuracy
ach:pain
acquir:acquisition
acquisit:acquisition
acr:land
acreag:area
act parliament:law
activ user:user
actor:artist
ad:advertising
addict:narcotic
administr:government
adolesc:young
adopt:adopt
adult:adult
advers event:side-effect
advers reaction:side-effect
adversari:opponent
advert:advertising
advertis:advertising
aeroplan:aircraft
affili:subsidiary
afford hous:social-housing
age:age
agenc:branch
agenc worker:temporary-contract
agent:ai-agent
agre:agreement
agreement:agreement
agreement sign:contract
agricultur:agriculture
ai:artificial-intelligence
ai agent:ai-agent
aid:support
aim:goal
air condit:cooling
air condition:cooling
air qualiti:air-quality
aircraft:aircraft
airlin:airline
airplan:aircraft
airport:airport
album:music
alcohol:alcohol
algorithm:algorithm
allianc:partner
allow:benefit
alpin:mountain
altitud:altitude
altogeth:total
alumni:graduate
alumnus:graduate
ambit:goal
amort:amortisation
amortis:amortisation
amount:amount quantity
amount peopl:number
anim:animal
anniversari:anniversary
annual:year
annual recur revenu:recurring-revenue
answer:answer
antenna:mobile-network
antibodi:protein
anxieti:mental-health
apart:housing
api:interface
app:app
apparel:textile
appear:appearance
appetit:demand
applianc:device
applic:candidate app
applic job:candidate
appoint:medical-visit
apprentic:apprentice
apprenticeship:apprentice
appropri:budget
approv:authorisation
aptitud:skill
aquacultur:fish
aquif:groundwater
area:area
arena:stadium
arid:drought
arm:weapon
armi:soldier
arr:recurring-revenue
articl:article
artifici intellig:artificial-intelligence
artist:artist
ascent:climbing
ask:question
asleep:sleep
assault:violence
assembl:manufacture
assembl line:factory
assess:estimate
asset:wealth
assign:task
assist:support assistant
assumpt:scenario
astronaut:space
asylum seeker:migrant
athlet:athlete sport
atom:atom
attack:attack
attend:fan
attende:participant
attrit:quit
attrit rate:staff-turnover
audienc:viewer
audienc onlin:user
audit:report
auster:cost-cut
author:writer authorisation
authoris:authorisation
autom:automate
autom test:automated-test
automat:automate
automobil:car
automot:car
autumn:autumn
avail:availability
averag:average
award:prize
babi:baby
bachelor:degree
backlog:order-book
bacteri:bacteria
bacteria:bacteria
bacterium:bacteria
ballot:voter
ban:ban
ban substanc:doping
bandwidth:bandwidth
bank:bank
bankrupt:bankruptcy
bankruptci:bankruptcy
bargain:negotiation
barrel:oil
base station:mobile-network
basin:river
basket:basket
basketbal:basketball
batteri:battery
batteri cell:battery
beach:coast
beam:laser
beat:win
beaten:lose
bed:hospital-bed
bee:insect
beef:meat
began:start
begin:start
begun:start
behind schedul:delay
bench:substitute
benchmark:standard
beneficiari:receive
benefit payment:benefit
bestsel:book
bicycl:bicycle
bid:bid
bike:bicycle
bike lane:bicycle
bill:bill law
biodivers:biodiversity
bird:bird
birth:birth
birth rate:birth
birthday:anniversary
blackout:outage
blaze:wildfire
blood:blood
blood pressur:blood
blue collar:manual-worker
board:board
board director:board
boat:ship
boiler:heating
bone:bone
bonus:bonus
book:order book
born:birth
borough:neighbourhood
borrow:debt loan
borrow cost:interest
boss:chief
bottleneck:limitation
bottom line:profit
bought:purchase
bought compani:acquisition
bours:stock-exchange
box offic:film
boy:man
brain:brain
branch:branch
branch industri:sector
brand:brand
breach:cyberattack
breadth:width
breakthrough:discovery
breath:lung
bribe:corruption
briberi:corruption
bridg:bridge
bright:light
broadband:internet
broadcast:television
budget:budget
budget deficit:deficit
budget envelop:budget
budget surplus:surplus
budgetari:budget
bug:bug
build:build building
built:build
burden work:workload
burglari:crime
burnout:mental-health
bursari:scholarship
bus:bus
bus line:bus
buse:bus
busi:company
busi angel:investor
busi failur:bankruptcy
busi unit:subsidiary
buy:buyback purchase
buyback:buyback
buyer:purchase customer
buyout:acquisition
cafeteria:canteen
calori:calorie
camera:camera
campus:university
cancer:cancer
candid:candidate
canteen:canteen
cap:limit
cap countri:selection
capabl:capacity
capac:capacity
capex:capital-spending
capit expenditur:capital-spending
capit outlay:capital-spending
capit spend:capital-spending
captain:captain
car:car
car park:parking
carbon:greenhouse-gas
carbon dioxid:greenhouse-gas
carbon emiss:emission
carbon footprint:emission
carbon neutral:net-zero
carcinoma:cancer
cardboard:paper
cardiac:heart
cardiac arrest:stroke
cardiovascular:heart
care home:nursing-home
career:career
caregiv:nurse
carer:nurse
cargo:freight
cargo ship:ship
carrier:airline
cash:cash
cash flow:cash-flow
cash posit:cash
casualti:victim
catastroph:disaster
cattl:animal
cctv:camera
ceasefir:peace
ceil:limit
cell:cell
cell phone:smartphone
cellular:cell
cement:concrete
centuri:century
ceo:chief
champion:title
championship:league
chanc:probability
chang:change
channel:television
charg point:charging
charg station:charging
charger:charging
chariti:donation
chatbot:assistant
checkup:medical-visit
chemic:chemical
chemist:chemical
chemistri:chemical
chief:chief
chief execut:chief
chief execut offic:chief
child:child
childbirth:pregnancy
childcar:childcare
childhood:child
children:child
chip:chip
churn:churn
churn rate:churn
churn staff:staff-turnover
cigarett:tobacco
cinema:film
circuit:lap
citi:city
citi hall:mayor
citizen:citizen
citizenship:citizen
civil servant:civil-servant
class:classroom
class size:classroom
classroom:classroom
clean energi:renewable
clear cut:deforestation
click:click
client:customer
clientel:customer
climat:climate
climat chang:climate
climb:increase
climber:climbing
clinic:hospital
clinic trial:clinical-trial
clip:video
close:close
closur:close
cloth:textile
cloud:cloud
cloud comput:cloud
club:club
co founder:founder
coach:coach
coach servic:bus
coal:coal
coast:coast
coastal:coast
coastlin:coast
cobalt:metal
code:code
code review:code-review
codebas:code
coder:developer
cofound:founder
cohort:sample
cold:cold
collabor:employee
colleg:university
collis:accident
combat:war
come year:future
comeback:comeback
commerc:trade e-commerce
commerci:trade
commit:commitment
commod:material
commut:passenger trip
compani:company
compens:salary
compet:competitor skill
competit:competitor tournament
competitor:competitor
complain:complaint
complaint:complaint
complet:end
complianc:rule
comput:compute computer
comput capac:compute
comput power:compute
comput secur:cybersecurity
conced:concede
concert:music
conclud:end
concret:concrete
condit diagnos:disease
confer:conference
confid:trust
confid interval:confidence
confid level:confidence
conflict:war
congest:traffic
congress:conference
congressman:member-of-parliament
constel:satellite
constitu:voter
constraint:limitation
construct:build
consult:expert
consum:customer consumption
consumpt:consumption
contagion:infection
contain:freight
contamin:pollution
contamin patient:infection
context window:token
contract:contract
contractor:supplier
control group:placebo
convers:conversion
convers rate:conversion
convert:conversion
cool:cooling
copilot:assistant
copper:metal
corpor:company
correl:correlation
corrupt:corruption
cost:cost
cost base:cost
cost cut:cost-cut
cost live:inflation
cost reduct:cost-cut
council:local-authority
council hous:social-housing
count:number
counti:local-authority
countri:country
countrysid:countryside
coupl:couple
cours:course
court:court
court surfac:pitch
covid:epidemic
crash:accident
crash system:outage
creat:create
creation:create
credit:loan
crew:team
crime:crime
crimin:crime
crop:crop
crowd:fan
crown:title
crude:oil
cultur:culture
cumul:total
cup:tournament
cure:recovery
currenc:exchange-rate
currenc effect:exchange-rate
curriculum:course
custom:customer
custom churn:churn
custom duti:customs-duty
cut:decrease
cut cost:cost-cut
cut job:layoff
cut tree:deforestation
cyber attack:cyberattack
cyber secur:cybersecurity
cyberattack:cyberattack
cybersecur:cybersecurity
cycl:bicycle
cycl lane:bicycle
cycl path:bicycle
cyclist:cyclist
cyclon:storm
dad:parent
daili:day
dam:lake
damag:compensation
danger:risk
data:data
data breach:cyberattack
data center:data-center
data centr:data-center
databas:data
datacent:data-center
dataset:data
day:day
daycar:childcare
dead:death
deadlin:deadline
deal:contract
death:death
debt:debt
decad:decade
decarbon:net-zero
decarbonis:net-zero
deceler:slowdown
decibel:noise
decid:decision
decis:decision
declin:decrease
decreas:decrease
deep:depth
deep learn:machine-learning
defeat:lose
defeat oppon:win
defect:defect
defenc:defence
defend:defence
defens:defence
deficit:loss deficit
deforest:deforestation
degre holder:graduate
delay:delay
deliv:delivery
deliveri:delivery
demand:demand
demonstr:demonstration
dens:density
densiti:density
deploy:deploy
depot:warehouse
depreci:amortisation
depress:mental-health
depriv:poverty
depth:depth
deputi:member-of-parliament
derbi:match
desktop:computer
destroy:destruction
destruct:destruction
detector:sensor
develop:developer
devic:device
diabet:diabetes
diagnos:diagnosis
diagnosi:diagnosis
diagnost:diagnosis
diamet:diameter
die:death
diesel:fuel
diet:food
differ:difference
digit:digital
digitalis:digital
digitis:digital
dimens:size
dip:decrease
diploma:graduate
director:manager
disabl:disabled
disast:disaster
disburs:spending
discov:discovery
discoveri:discovery
discrep:difference
discrimin:discrimination
discus:throw
diseas:disease
dismiss:layoff
dispar:difference
display:screen
dispos:disposal
disrupt:incident
dissatisfi:satisfaction
distanc:distance
district:neighbourhood
divest:disposal
divestitur:disposal
dividend:dividend
divis:subsidiary league
dna:gene
doctor:doctor degree
doctor visit:medical-visit
document:file
donat:donation
donor:donation
dope:doping
dosag:dose
dose:dose
doubl:double
download:download
downtim:outage
downturn:decrease
draw:draw
drawback:limitation
drawn:draw
drew:draw
dri:drought
drink water:water
drinker:alcohol
drive:driving
driven:driving
driver:driver
drone:drone
drop:decrease
drop school:dropout
dropout:dropout
drought:drought
drove:driving
drug:medicine narcotic
drugstor:pharmacy
drunk:alcohol
due date:deadline
durat:duration
duti:tax
dwell:housing
dweller:inhabitant
earlier:past
earn:profit
earth:planet
earthquak:earthquake
eat:food
eaten:food
ebit:operating-profit
ebitda:ebitda
ecommerc:e-commerce
economi:savings
ecosystem:biodiversity
educ:education
effici:performance
elder:elderly
elect:election
elector:voter election
electr:electricity
electr car:electric-car
electr consumpt:power-consumption
electr network:grid
electr power:electricity
electr vehicl:electric-car
electrolys:hydrogen
electrolyz:hydrogen
electron:particle
elev:altitude
elimin:elimination
email:email
emergenc depart:emergency-room
emergenc room:emergency-room
emergenc ward:emergency-room
emiss:emission
emit:emission
employ:job
employe:employee
employe turnov:staff-turnover
end:end
endang:extinction
energi:energy
energi consumpt:power-consumption
engin:engineer
enrol:participant
enterpris:company
enterpris valu:valuation
entrepreneur:entrepreneur
entrepreneurship:entrepreneur
enzym:protein
epidem:epidemic
equal:equality
equip:device
equiti:stock
era:period
erect:build
erod:erosion
eros:erosion
error:error
erupt:volcano
establish:foundation
estim:estimate
ev:electric-car
evas:fraud
evid:evidence
evolut:change
evolv:change
exam:exam
examin:exam
exchang rate:exchange-rate
execut:manager
exercis:exercise
exhibit:museum
exoplanet:planet
expand:increase
expans:increase
expect:forecast
expenditur:spending
expens:cost
experi:experience experiment
experienc:experience
experiment:experiment
expert:expert
expertis:expert
export:export
extinct:extinction
factori:factory
faculti:university
fail:failure
failur:failure
fair:conference
fall:decrease
fallen:decrease
famili:family
famili home:household
fan:fan
fare:price
farm:agriculture
farmer:farmer
farmland:land
fast:speed
faster:speed
father:parent
fault:defect
faulti:defect
favour:opinion
featur:feature
feder govern:government
fee:price
fell:decrease
femal:woman
ferri:ship
fertil:birth pesticide
fertilis:pesticide
fiber:fibre
fiber optic:fibre
fibr:fibre
field:pitch
figur:statistics
file:file
film:film
final:final
finalist:final
financ:funding
find:result
fine:fine
fine particl:air-quality
fine tune:model-training
finish:end
fire:wildfire
firefight:wildfire
firm:company
fiscal year:year
fish:fish
fisheri:fish
fisherman:fish
fission:nuclear
fit:exercise
fix term contract:temporary-contract
fixtur:match
flat:stability housing
flew:flight
fli:flight
flight:flight
flood:flood
floor:minimum
flora:plant-life
flotat:listing
flower:plant-life
flown:flight
follow:follower
food:food
footbal:player football
footstep:walk
forbid:ban
forbidden:ban
forc:strength
forecast:forecast
foreign:migrant abroad
foreign exchang:exchange-rate
forese:forecast
forest:forest
forest fire:wildfire
forex:exchange-rate
former:past
fortun:wealth
forward:attack
fossil:fossil-fuel
fossil fuel:fossil-fuel
foul:foul
found:foundation
foundat:foundation
foundat model:model
founder:founder
fraction:share
fractur:bone
franchis:club
fraud:fraud
fraudul:fraud
free cash flow:cash-flow
free throw:basket
freelanc:entrepreneur
freeway:road
freez:cold
freight:freight
freight truck:truck
frequenc:frequency
frequent:frequency
frost:cold
froze:cold
frozen:cold
fte:job
ftes:job
fuel:fuel
full time:full-time
full time equival:job
function:feature
fund:funding money
fund rais:fundraising
fund round:fundraising
fundrais:fundraising
fusion reactor:fusion-energy
futur:future
gadget:device
gain:profit increase
gain product:productivity
galaxi:star
galleri:museum
game:game match
gamer:game
gap:difference
garbag:waste
garden:park
garment:textile
gas:natural-gas
gase:natural-gas
gasolin:fuel
gather:meeting
gaug:measurement
gdp:gdp
gdpr:personal-data
gen ai:artificial-intelligence
gender gap:pay-gap
gene:gene
generat ai:artificial-intelligence
genet:gene
genom:gene
gift:donation
girl:woman
glacier:ice
glitch:bug
global warm:warming
goal:goal goal-scored
goal conced:concede
goal score:goal-scored
good:product
govern:government
govern employe:civil-servant
gp:doctor
gpa:grade
gpu:chip
gpus:chip
grade:grade
graduat:graduate
grain:crop
grant:subsidy
graphic card:chip
gravit:gravity
graviti:gravity
green energi:renewable
green space:park
greenhous gas:greenhouse-gas
greenhous gas emiss:emission
greenhous gase:greenhouse-gas
grew:increase
grid:grid
gross domest product:gdp
gross margin:margin
gross oper profit:ebitda
ground club:stadium
groundwat:groundwater
group:company
grow:increase
grower:farmer
grown:increase
growth:increase
guidanc:forecast
gym:gym
gymnasium:gym
hack:cyberattack
hacker:cyberattack
haemoglobin:blood
hallucin:hallucination
halv:decrease
handicap:disabled
handset:smartphone
harass:discrimination
harbor:port
harbour:port
harvest:crop
hazard:risk
head coach:coach
head compani:chief
head offic:headquarters
headcount:employee
headquart:headquarters
heal:recovery
health:health
health care:health
health worker:nurse
healthcar:health
heart:heart
heart attack:stroke
heart rate:heart-rate
heartbeat:heart
heat:heating
heat planet:warming
heat pump:heating
heat wave:heatwave
heatwav:heatwave
heavi:weight
heavi good vehicl:truck
hectar:land
height:height
helicopt:aircraft
help:support
herbicid:pesticide
heritag:culture
high jump:jump
high school:school
high speed train:train
higher educ:university
highest:maximum
highway:road
hire:hire
holiday:holiday
holidaymak:tourist
home offic:remote-work
homeless:homeless
homeown:owner
homework:homework
homicid:crime
hospit:hospital
hospit bed:hospital-bed
hospitalis:hospital
hot:temperature
hour:hour
hour work:working-hours
hous:housing
hous unit:housing
household:household
human:people
humanoid:robot
hurrican:storm
hurt:injury
hydroelectr:hydropower
hydrogen:hydrogen
hydropow:hydropower
hypothesi:scenario
ice:ice
ice cap:ice
ice sheet:ice
ill:disease
illiter:literacy
illiteraci:literacy
imag:photo
immigr:migrant
immunis:vaccine
impair:provision
implement:deploy
import:import
import duti:customs-duty
import tariff:customs-duty
impress:view
inaccuraci:error
inaugur:open
inbox:email
incent pay:bonus
incid:incident
incom:income
increas:increase
indebt:debt
indebted:debt
indemn:compensation
index:index
indic:index
individu:people
industri:sector
industri action:strike
inequ:equality
infant:baby
infect:infection
infecti:infection
infer:inference
inflat:inflation
inhabit:inhabitant
inhabit per squar:population-density
initi:project
initi public offer:listing
injur:injury
injuri:injury
injuri work:work-accident
inmat:prisoner
innov:innovation
insect:insect
insolv:bankruptcy
insomnia:sleep
insul:insulation
insulin:diabetes
insur:insurance
intellectu properti:patent
intens:intensity
intens care:hospital-bed
intens care bed:hospital-bed
interest:interest
interest debt:interest
interest payment:interest
interest rate:interest
interfac:interface
intern:intern
internat:abroad
internet:internet
internship:intern
interview:respondent interview
inund:flood
inventori:inventory
invest:investment
investig:researcher
investor:investor
investor money:investment
invoic:bill
ipo:listing
iron:steel
irrig:irrigation
item:product
jab:vaccine
jail:prisoner
javelin:throw
jet:aircraft
job:job
job cut:layoff
job loss:layoff
jobless:unemployment
jog:running
journal:article
journalist:journalist
journey:trip
judg:court
jump:increase
jumper:jump
kerosen:fuel
kid:child
kill:death
kilocalori:calorie
kilometr long:length
kilometr run:distance
kindergarten:childcare
knockout:playoff
lab:laboratory
lab test:experiment
label:brand
labor:manual-worker work
labor product:productivity
labor union:union
laboratori:laboratory
labour:manual-worker work
labour product:productivity
labour union:union
laid:layoff
lake:lake
land:land
landfil:waste
landlord:owner
languag:language
languag model:model
lap:lap
laptop:computer
larg languag model:model
laser:laser
last:duration
late:delay
latenc:latency
launch:launch
launcher:rocket
law:law
lawmak:member-of-parliament
lawn:pitch
lawsuit:court
lay:layoff
layoff:layoff
lead time:deadline
leagu:league
leagu tabl:rank
leap:jump
learn:learn
learnt:learn
leas:rent
leaver:quit
lectur:teacher course
leg race:stage
legisl:member-of-parliament law
lend:loan
lender:bank
length:length
length time:duration
lent:loan
lesson:course
level:level
levi:tax
liabil:debt
librari:library
licenc:authorisation
licens:authorisation
life expect:life-expectancy
lifespan:duration life-expectancy
liftoff:rocket
light:light
light rail:tram
lignit:coal
likelihood:probability
limit:limit
line:line
line code:code
linguist:language
liquid:cash
listen:listener
listenership:listener
literaci:literacy
lithium:metal
litig:court
livelihood:income
livestock:animal
llm:model
llms:model
lng:natural-gas
load time:latency
loan:loan
local author:local-authority
local govern:local-authority
locat:site
locomot:train
log:deforestation
logist:warehouse
logist hub:warehouse
long jump:jump
longev:life-expectancy
lorri:truck
lose:loss lose
loss:loss
lost:loss lose
lower:decrease
lower limit:minimum
lowest:minimum
loyal:loyalty
loyalti:loyalty
lumber:wood
luminos:light
lung:lung
machin:machine
machin intellig:artificial-intelligence
machin learn:machine-learning
machineri:machine
mail:email
mainten:maintenance
maiz:crop
major:majority
male:man
man:man
manag:manager
manag director:chief
manual worker:manual-worker
manufactur:manufacture
manufactur site:factory
marathon:race
margin:margin
margin error:error
marin:sea
mark:score
market:market
market cap:valuation
market capit:valuation
market capitalis:valuation
market share:market-share
marketplac:market
marri:couple
marriag:couple
mass:mass
master degre:degree
match:match
materi:material
matern:pregnancy
maximum:maximum
mayor:mayor
meal:food
measur:measurement
meat:meat
mechan:technician
medal:medal
medalist:medal
medallist:medal
median:median
medic:medicine
medic appoint:medical-visit
medic center:hospital
medicin:medicine
medium size busi:small-business
meet:meeting
melt:melt
meltwat:melt
member:member
membership:member
membership fee:subscription
men:man
mental health:mental-health
merchandis:product
merg:merger
merg request:code-review
merger:merger
messag:message
met:meeting
metal:metal
methan:greenhouse-gas
metro:metro
metropoli:city
metropolitan area:city
microb:bacteria
microscop:microscope
microscopi:microscope
migrant:migrant
migrat:migrant
mileag:distance
militari:soldier
mill:factory
mine:mine
miner:mine
minimum:minimum
minimum wage:minimum-wage
minist:minister
ministri:minister
minor:minority
minut:minute
missil:weapon
mistak:error
mobil:transport
mobil app:app
mobil coverag:mobile-network
mobil network:mobile-network
mobil phone:smartphone
model:model
model train:model-training
model weight:parameter
molecul:atom
molecular:atom
mom:parent
money:money
month:month
mope:scooter
morn:morning
mortal:death
mortgag:loan
mother:parent
motorbik:motorcycle
motorcycl:motorcycle
motorist:driver
motorway:road
mountain:climbing mountain
movi:film
mp:member-of-parliament
mps:member-of-parliament
mum:parent
municip:local-authority
municip council:local-authority
muscl:muscle
muscular:muscle
museum:museum
music:music
musician:artist
mutat:gene
narcot:narcotic
nation:country
nation insur:social-contribution
nation output:gdp
nationwid:country
natur disast:disaster
natur gas:natural-gas
negoti:negotiation
neighborhood:neighbourhood
neighbourhood:neighbourhood
net debt:debt
net earn:profit net-profit
net incom:profit net-profit
net loss:loss
net margin:margin
net profit:profit net-profit
net worth:wealth
net zero:net-zero
network:network
network traffic:bandwidth
neural:brain
neuron:brain
neutron:particle
new recruit:hire
newborn:baby
newsroom:journalist
nickel:metal
night:night
nitrogen dioxid:air-quality
nois:noise
noisi:noise
norm:standard
novelist:writer
nuclear:nuclear
nuclear fusion:fusion-energy
nuclear plant:nuclear
nuclear reactor:nuclear
number:number
nurs:nurse
nurs home:nursing-home
nurseri:childcare
nurseri place:childcare
nutrit:food
obes:obesity
object:goal
observ:observation
observatori:telescope
occup accid:work-accident
ocean:sea
odd:probability
offenc:crime
offic:office
offic network:branch
offic space:office
offshor wind:wind-power
oil:oil
old age pension:pension
old peopl:elderly
older peopl:elderly
olymp:olympics
olymp game:olympics
oncolog:cancer
onlin:internet
onlin retail:e-commerce
onlin sale:e-commerce
onlin shop:e-commerce
onset:start
open:open
open end contract:permanent-contract
open sourc:open-source
oper cash flow:cash-flow
oper incom:operating-profit
oper margin:margin
oper profit:operating-profit
oper result:operating-profit
opex:spending
opinion:opinion
opinion favour:opinion
opinion poll:survey
opioid:narcotic
oppon:opponent
opportun:opportunity
oppos team:opponent
optic fibr:fibre
orbit:space
order:order
order backlog:order-book
order book:order-book
order intak:order
organic:organic
organic farm:organic
organic food:organic
outag:outage
outbreak:epidemic
outcom:result
outer space:space
outlaw:ban
outlay:spending
outlet:retail
outlook:forecast
output:manufacture
output per hour:productivity
output per worker:productivity
outset:start
overal:total
overdos:narcotic
overdu:delay
overhaul:reform
overnight:night
oversea:abroad
overtim:working-hours
overweight:obesity
owner:owner
ownership:owner
pace:speed
pack ice:ice sea-ice
page:page
paid:salary payment
paid leav:holiday
pain:pain
pandem:epidemic
paper:report
paper mill:paper
paper recycl:paper
paralymp:olympics
paramet:parameter
parcel:delivery
parent:parent
pariti:equality
park:park parking
park space:parking
particip:participant
particl:particle
particul matter:air-quality
partner:partner
partnership:partner
pass rate:exam
passeng:passenger
past:past
patent:patent
patholog:disease
patient:patient
pay:salary payment
pay gap:pay-gap
payback:return-on-investment
paycheck:salary
payment:payment
payout:dividend
payout sharehold:dividend
payout victim:compensation
payrol:salary
payrol tax:social-contribution
pc:computer
pcs:computer
peac:peace
peak:maximum
pedestrian:pedestrian
penalti:penalty
penalti fee:fine
penalti kick:penalty
pension:pension retirement
peopl:people
per annum:year
percentag:share
perform:performance
period:period
perman contract:permanent-contract
perman posit:permanent-contract
permit:authorisation
person:people
person data:personal-data
personnel:employee
pesticid:pesticide
pet:animal
petrol:fuel
petroleum:oil
pharmaceut:medicine
pharmaci:pharmacy
pharmacist:pharmacy
phd:degree
phone:smartphone
photo:photo
photograph:photo
photon:particle
photovolta:solar
physic activ:exercise
physician:doctor
pictur:photo
pill:medicine
pitch:pitch
placebo:placebo
plan:plan
plane:aircraft
planet:planet
plant:factory planting
plant tree:planting
plastic:plastic
plateau:stability
plateaus:stability
platform:platform
play:playoff
player:player
playoff:playoff
pledg:commitment
plung:decrease
podcast:interview
podium:medal
point:point
point score:score
polic:police
polic offic:police
policeman:police
poll:respondent survey
pollin:insect
pollut:pollution
polym:plastic
pool:swimming-pool
poor:poverty
popul:inhabitant
popul densiti:population-density
pork:meat
port:port
postgradu:student
poverti:poverty
power:electricity
power consumpt:power-consumption
power cut:outage
power demand:electricity
power grid:grid
power line:grid
power plant:power-plant
power station:power-plant
power suppli:electricity
practic session:training-session
practition:doctor
pre train:model-training
precipit:rain
precis:accuracy
predict:forecast
pregnanc:pregnancy
pregnant:pregnancy
premis:site
premium:insurance
prepar:preparation
preseason:training-camp
pressur:pressure
pretrain:model-training
previous:past
price:price
price rise:inflation
primari school:school
prison:prisoner
privaci:personal-data
prize:prize
prize money:prize
probabl:probability
probe:sensor
process power:compute
processor:chip
procur:bid
produc:manufacture
product:product manufacture
product gain:productivity
product growth:productivity
product site:factory
professor:teacher
profit:profit profitability
profit margin:margin
profit oper:operating-profit
profit tax:net-profit
program:project
program code:software
programm:developer project
prohibit:ban
project:forecast project
promis:commitment
promot:promotion
prompt:prompt
proof:evidence
properti:real-estate
properti market:real-estate
proport:share
protect:protection
protein:protein
protest:demonstration
proton:particle
prove:evidence
proven:evidence
provid:supplier
provinc:region
provis:provision
public:article
public aid:subsidy
public deficit:deficit
public health:health
public hous:social-housing
public sector worker:civil-servant
public servant:civil-servant
public servic:public-service
public transport:transport
publish:article
publish paper:article
pull request:code-review
puls:heart-rate
pupil:pupil
purchas:purchase
quak:earthquake
qualif:qualification
qualifi:qualification
qualiti:quality
quantiti:quantity
quantum:quantum
quarri:mine
quarter:quarter
qubit:quantum
question:question
questionnair:survey
queue:wait
quit:quit
race:race
racism:discrimination
radiat:heating
radius:diameter
rail:railway
rail network:railway
railroad:railway
railway:railway
railway line:railway
rain:rain
rainfal:rain
rainforest:forest
rais:fundraising increase
rais capit:fundraising
rais money:fundraising
ralli:demonstration
ran:running
random trial:clinical-trial
randomis trial:clinical-trial
rank:rank
ransomwar:cyberattack
rare earth:metal
rate:rate
rate interest:interest
rate return:return-on-investment
ratio:ratio
raw materi:material
reactor:nuclear
read:reading
reader:reader
readership:reader
real estat:real-estate
rebound:basket
recal:defect
receipt:revenue
receiv:receive
receivership:bankruptcy
recharg:charging
recipi:receive
record:record
record break:record
recov:recovery
recoveri:recovery
recruit:hire
recur revenu:recurring-revenue
recurr:relapse
recycl:recycling
red card:foul
red ink:loss
reduc:decrease
reduct:decrease
redund:layoff
refere:referee
reforest:planting
reform:reform
refriger:cooling
refuge:migrant
refurbish:renovation
regatta:sailing
region:region
regist user:registration
registr:registration
regress test:automated-test
regul:rule
regulatori:rule
rehab:recovery
rehabilit:recovery
reimburs:repayment
reinfect:relapse
reinvest:investment
relaps:relapse
relat:family
releas:launch
remiss:recovery
remot:remote-work
remot work:remote-work
remuner:salary
renew:renewable
renov:renovation
rent:rent
rental:rent
renter:tenant
reopen:open
repaid:repayment
repair:maintenance
repay:repayment
replac:replace
replant:planting
repli:answer
report:journalist report
repurchas:buyback
resal:sell
rescu:rescue
research:researcher research
research develop:research
research team:researcher
reservoir:lake
resid:inhabitant
resign:quit
resist:strength
reskil:training
respiratori:lung
respond:respondent answer
respons:answer
respons time:latency
result:result
retail:retail
retain:loyalty
retent:loyalty
retir:retirement
retir benefit:pension
retir home:nursing-home
retire:retirement
retrain:training
retrofit:renovation
return competit:comeback
return invest:return-on-investment
reus:recycling
revenu:revenue
review code:code-review
reward:prize
ride:trip
rider:cyclist passenger
ridership:passenger
rise:increase
rise price:inflation
risen:increase
risk:risk
riski:risk
rival:competitor
river:river
road:road
roadmap:plan
robot:robot
rocket:rocket
roi:return-on-investment
roll:launch
rollout:launch deploy
rose:increase
rough sleeper:homeless
rubbish:waste
rugbi:rugby
rule:rule
run:running
runner:runner
rural:countryside
saa:software
sack:layoff
safe:safety
safeti:safety
sail:sailing
sailor:sailing
salari:salary
sale:revenue sell
sale tax:vat
sampl:sample
sampl size:sample
sanction:fine
satellit:satellite
satisfact:satisfaction
satisfi:satisfaction
save:savings
save plan:cost-cut
scaleup:startup
scam:fraud
scenario:scenario
scheme:project
scholarship:scholarship
school:school
school dropout:dropout
school meal:canteen
schoolboy:pupil
schoolchild:pupil
schoolchildren:pupil
schoolgirl:pupil
scientist:researcher
scooter:scooter
score:score goal-scored
scorer:goal-scored
screen:screen diagnosis
screen time:screen
sea:sea
sea ice:ice sea-ice
sea level:sea-level
sea level rise:sea-level
search engin:search-engine
season:season
seat:seat
second:second
secondari school:school
secretari state:minister
sector:sector
secur:safety
seed:plant-life
seed round:fundraising
seismic:earthquake
select:selection
self employ:entrepreneur
sell:disposal sell
seller:sell
semest:half-year
semi final:semi-final
semiconductor:chip
semifin:semi-final
senat:member-of-parliament
senior:elderly experience
sensor:sensor
seri round:fundraising
serv model:inference
server:server
server farm:data-center
servic:service maintenance
session:training-session
set:set
sexism:discrimination
share:stock share
share buyback:buyback
share market:market-share
share price:stock
share repurchas:buyback
sharehold:shareholder
shift:change
ship:delivery ship
ship good:delivery
shipment:delivery
shoot:shot
shop:retail
shopper:purchase
shorelin:coast
shortfal:deficit
shot:shot
shrank:decrease
shrink:decrease
shrunk:decrease
shut:close
shutdown:close
sick:disease
sick day:absence
sick leav:absence
side effect:side-effect
sign:registration
sign player:transfer
signup:registration
singer:artist
site:site
site visit:website
size:size
skeleton:bone
ski:ski
ski resort:ski
skier:ski
skill:skill
sleep:sleep
slept:sleep
slow:slowness slowdown
slowdown:slowdown
slower:slowness
slump:decrease
small busi:small-business
small firm:small-business
smartphon:smartphone
sme:small-business
smes:small-business
smoke:tobacco
smoker:tobacco
sms:message
snow:snow
snowfal:snow
snowpack:snow
soar:increase
soccer:football
social benefit:benefit
social contribut:social-contribution
social hous:social-housing
social media:social-network
social network:social-network
social secur contribut:social-contribution
softwar:software
softwar defect:bug
softwar develop:developer
softwar engin:developer
softwar releas:software-release
softwar test:automated-test
softwar version:software-release
soil:soil
solar:solar
solar panel:solar
sold:sell
soldier:soldier
song:music
sourc code:code
space mission:space
spacecraft:space
speci:species
specialist:expert
spectat:fan
spectrum:wavelength
speed:speed
spend:spending
spent:spending
spin:disposal
sport:sport
sport hall:gym
sportsman:athlete
sportspeopl:athlete
sportswoman:athlete
spous:couple
sprain:injury
spread:difference
spring season:spring
springtim:spring
sprint:race
sprinter:runner
squad:team
squad member:player
squad size:team-size
squar metr:area
stabil:stability
stabl:stability
stadium:stadium
staff:employee
staff turnov:staff-turnover
stage:stage
standard:standard
star:star
start:start startup
start compani:startup
startup:startup
state:government
state aid:subsidy
state level:region
station:station
statist:statistics
statist confid:confidence
statist signific:significance
statut:law
steadi:stability
steel:steel
steelmak:steel
stellar:star
stock:stock
stock exchang:stock-exchange
stock good:inventory
stock list:listing
stock market:stock-exchange
stock price:stock
stockhold:shareholder
stockpil:inventory
storag:storage
store:retail storage
store data:storage
storm:storm
strateg:plan
strategi:plan
stream:river
street:road
streetcar:tram
strength:strength
stress:mental-health
stretch:period
strike:strike
strike goal:shot
striker:strike attack
stroke:stroke
student:student
studi:study
studi publish:report
subcontractor:supplier
subject studi:participant
subscrib:subscription follower
subscript:subscription
subsid:subsidy
subsidi:subsidy
subsidiari:subsidiary
subsidis:subsidy
substitut:replace
substitut player:substitute
subway:metro
succeed:success
success:success
sue:court
suffer:patient
suicid:suicide
sum:amount
summer:summer
summit:conference
summit mountain:mountain
supercomput:supercomputer
supermarket:retail
supervisor:manager
suppli:supply
suppli chain:supply
supplier:supply supplier
support:fan support
surfac:area
surg:increase
surgeon:doctor
surgeri:surgery
surgic:surgery
surgic oper:surgery
surplus:surplus
survey:respondent survey
surviv:survival
survivor:survival
suspend:foul
suspens:foul
swam:swimming
swim:swimming
swim pool:swimming-pool
swimmer:swimming
swum:swimming
symposium:conference
symptom:symptom
take:revenue
takeov:acquisition
tall:height
tanker:ship
tap water:water
target:goal
tariff:price
tariff import:customs-duty
task:task
taught:education
tax:tax
tax intak:tax-revenue
tax receipt:tax-revenue
tax revenu:tax-revenue
taxat:tax
taxpay money:tax
teach:education
teacher:teacher
team:team
team size:team-size
teammat:player
tech:technology
technician:technician
technolog:technology
teen:young
teenag:young
telecommut:remote-work
telescop:telescope
televis:television
telework:remote-work
temp:temporary-contract
temperatur:temperature
temporari contract:temporary-contract
temporari work:temporary-contract
temporari worker:temporary-contract
tenant:tenant
tender:bid
tenni:tennis
term:period
test score:exam
test suit:automated-test
text messag:message
textil:textile
thaw:melt
theft:crime
theoret:theory
theori:theory
therapeut:treatment
therapi:treatment
these:degree
thesi:degree
thick:thickness
threat:risk
three pointer:basket
threefold:triple
threshold:limit
threw:throw
throughput:bandwidth
throw:throw
thrown:throw
ticket:ticket
tie:draw
tie break:set
timber:wood
time:part-time
time high:record
time job:part-time
time limit:deadline
time span:duration
time work:part-time
timer:part-time
titl:title
tobacco:tobacco
tokamak:fusion-energy
token:token
tonnag:freight
top line:revenue
topsoil:soil
torn ligament:injury
tornado:storm
total:total
touchdown:try
tourism:tourist
tourist:tourist
tournament:tournament
tower:building
town:city
town hall:mayor
track:track
trade:trade
trade balanc:trade-balance
trade deficit:trade-balance
trade gap:trade-balance
trade surplus:surplus
trade union:union
trademark:brand
traffic:traffic
traffic jam:traffic
train:training train
train camp:training-camp
train cours:training
train model:model-training
train run:model-training
train session:training-session
traine:apprentice
trainer:coach
tram:tram
tramway:tram
transfer:transfer
transit:transport
translat:translation
transplant:surgery
transport:transport
trash:waste
travel:passenger trip
treasuri:cash
treat:treatment
treati:agreement
treatment:treatment
trebl:triple
tree:tree
tree plant:planting
tri score:try
trial:clinical-trial
trial court:court
tribun:court
trip:trip
tripl:triple
triumph:win
troop:soldier
trophi:title
truce:peace
truck:truck
trust:trust
tube line:metro
tuition:scholarship
tuition fee:scholarship
tumor:cancer
tumour:cancer
tunnel:bridge
turnov:revenue
tv:television
tv audienc:viewer
tvs:television
twelv month:year
twofold:double
typhoon:storm
umpir:referee
uncertain:uncertainty
uncertainti:uncertainty
unchang:stability
undergradu:student
underground:metro
unemploy:unemployment
unemploy benefit:benefit
union:union
unionis:union
unit test:automated-test
universiti:university
unsuccess:failure
unveil:launch
upcom:future
updat:software-release
upgrad:software-release
upkeep:maintenance
upsid:opportunity
upskil:training
uptak:adopt
uptim:availability
urban:city
usag:usage
user:user
userbas:user
util:usage
utilis:usage
vacat:holiday
vaccin:vaccine
valu:significance value
valu add tax:vat
valuat:valuation
vari:change
variat:change
vat:vat
veget:plant-life
vehicl:car
veloc:speed
velodrom:track
vendor:supplier
ventur capit:investor
ventur capitalist:investor
venu:stadium
version:software-release
vessel:ship
viaduct:bridge
victim:victim
victori:win
video:video
video game:game
video surveil:camera
view:view
view video:view
viewer:viewer
viewership:viewer
villag:countryside
violenc:violence
violent:violence
viral:virus
virtual assist:assistant
virus:virus
visit:visit
visit site:visit
visitor:tourist
vocat train:training
volcan:volcano
volcano:volcano
volum:volume
volunt:volunteer
volunt trial:participant
vote:voter
voter:voter
wage:salary
wage gap:pay-gap
wait:wait
wait list:wait
wait time:wait
walk:walk
walkout:strike
war:war
ward:hospital
warehous:warehouse
warm:warming temperature
warmup:warm-up
wast:waste
water:water
water tabl:groundwater
wave:wavelength
wavelength:wavelength
wealth:wealth
wealthi:wealth
weapon:weapon
web:website
web page:website
web site:website
websit:website
week:week
week end:weekend
weekend:weekend
weigh:weight
weight:weight
welfar:benefit
wheat:crop
wide:width
width:width
wildfir:wildfire
wildlif:biodiversity
win:win
wind energi:wind-power
wind farm:wind-power
wind power:wind-power
wind turbin:wind-power
winner:win
winter:winter
woman:woman
women:woman
won:win
wood:wood
woodland:forest
word:word
work:work
work accid:work-accident
work home:remote-work
work hour:working-hours
work load:workload
work place:job
work time:working-hours
work week:working-hours
worker:employee
workforc:employee
workload:workload
workout:exercise
workplac:office
workplac accid:work-accident
world cup:tournament
worth:value
wound:injury
write:provision
writedown:provision
writer:writer
year:year half-year
year old:age
yellow card:foul
yield per hectar:crop
young:young
young peopl:young
young person:young
youth:young
"""
