"""The concepts of terms, by their stems; made by scripts/terms.py."""

TERMS = """
abattag:deforestation
abeil:insect
abon:subscription follower
abonnent:subscription
abri:homeless
absenc:absence
absent:absence
absente:absence
acceler:acceleration
accelerent:acceleration
accident:accident
accident travail:work-accident
accord:agreement
accouch:pregnancy
accroiss:increase
accroissement:increase
accroissent:increase
accroit:increase
accroitr:increase
accru:increase
accrus:increase
accumul:battery
achat:purchase
achet:purchase
achetent:purchase
acheteur:purchase customer
achev:end
achevent:end
aci:steel
acier:steel
acquer:acquisition
acqui:acquisition
acquiert:acquisition
acquis:acquisition
acquisit:acquisition
acquitt:payment
acteur:artist
actif net:wealth
action:stock
actionnair:shareholder
actionnariat:shareholder
activ physiqu:exercise
addict:narcotic
addit:bill
adherent:member
adhes:member
administr:board
adn:gene
ado:young
adolescent:young
adopt:adopt
adoptent:adopt
ados:young
adult:adult
adversair:opponent
aeronef:aircraft
aeroport:airport
aeroportuair:airport
affect:disease
affluenc:fan
age:age
agenc:branch
agent:ai-agent
agent conversationnel:assistant
agent etat:civil-servant
agent ia:ai-agent
agent public:civil-servant
agglomer:city
agrement:authorisation
agress:violence
agricol:agriculture
agriculteur:farmer
agricultric:farmer
agricultur:agriculture
agricultur biolog:organic
aid:support
aid etat:subsidy
aid publiqu:subsidy
aid social:benefit
aid soign:nurse
aident:support
ain:elderly
air:area
ajust fin:model-training
album:music
alcool:alcohol
ale:risk
algorithm:algorithm
aliment:food
alimentair:food
allianc:partner
alloc:benefit
allur:speed
alphabetis:literacy
alpin:climbing mountain
altern:apprentice
altitud:altitude
ambit:goal
amend:fine
amort:amortisation
amort pret:repayment
an:year
analphabet:literacy
anciennet:experience
animal:animal
anne:year
anniversair:anniversary
annonceur:advertising
annuel:year
anomal logiciel:bug
anten:mobile-network
anten rel:mobile-network
anterieur:past
anticip:forecast
anticipent:forecast
anticorp:protein
anxiet:mental-health
api:interface
apis:interface
appareil:device
appareil vol:aircraft
apparit:appearance
appart:housing
appel offre:bid
appli:app
appliqu:app
applis:app
appren:learn
apprend:learn
apprendr:learn
apprennent:learn
apprent:apprentice
apprentissag:apprentice
apprentissag automat:machine-learning
apprentissag profond:machine-learning
appris:learn
approvision:supply
appui:support
appuis:support
aptitud:skill
aquifer:groundwater
arbitr:referee
arbitrag:referee
arbre:tree
aren:stadium
argent:money
arid:drought
arme:soldier weapon
armement:weapon
arret cardiaqu:stroke
arret malad:absence
arret travail:absence
arrond:neighbourhood
articl:product article
artist:artist
ascens:climbing
assembl:manufacture
assemblent:manufacture
assist:assistant
assist maternel:childcare
assist virtuel:assistant
assur:insurance
assurent:insurance
assureur:insurance
astronaut:space
athlet:athlete sport
atom:atom
attaqu:attack
attaquent:attack
attendr:wait
attendu:wait
attendus:wait
attent:wait
attrit:churn
audienc:viewer
audit:report
auditeur:listener
auditoir:viewer
auditric:listener
augment:increase
augment capital:fundraising
augmentent:increase
auster:cost-cut
auteur:writer
auto:car
auto entrepreneur:entrepreneur
autobus:bus
autocar:bus
autoentrepreneur:entrepreneur
automat:automate
automatis:automate
automatisent:automate
automn:autumn
automnal:autumn
automobil:driver car
autoris:authorisation
autorisent:authorisation
autorout:road
autos:car
autric:writer
avc:stroke
aven:future
avion:aircraft
avis:opinion
bac:exam
baccalaureat:exam
bacter:bacteria
bacterien:bacteria
bail:rent
bailleur:owner
baiss:decrease
baiss cout:cost-cut
baissent:decrease
balanc commercial:trade-balance
banc:substitute
bancair:bank
band pass:bandwidth
banqu:bank
banqui:bank
banquis:ice sea-ice
baril:oil
barrag:lake playoff
bas don:data
basket:basketball
basket ball:basketball
basketball:basketball
bassin:river
bassin natat:swimming-pool
bat:build building
bateau:ship
batt:heart win
battent:win
batter:battery
battr:win
battu:win
battus:win
beb:baby
benefic:profit
benefic exploit:operating-profit
benefic net:profit net-profit
benefic operationnel:operating-profit
beneficiair:receive
benevol:volunteer
benevolat:volunteer
betail:animal
beton:concrete
bibliothequ:library
bicyclet:bicycle
bien immobili:real-estate
bilan:report
billet:ticket
billetter:ticket
bio:organic
biodivers:biodiversity
biolog:organic
bios:organic
ble:crop
bless:injury
blessent:injury
blessur:injury
boeuf:meat
bogu:bug
bois:wood
bond:increase
bonus:bonus
born:charging
born recharg:charging
bouchon:traffic
bouquin:book
bours:stock-exchange
bours etud:scholarship
boursi:stock-exchange scholarship
boutiqu:retail
brevet:patent
brevetent:patent
bruit:noise
brut:oil
budget:budget
budgetair:budget
bug:bug
bulletin:voter
bureau:office
burn out:mental-health
bus:bus
but:goal goal-scored
but encaiss:concede
but marqu:goal-scored
buteur:goal-scored
buteux:goal-scored
cachet:medicine
cadr:manager
calcul:compute
calor:calorie
calott:ice
calott glaciair:ice
cambriolag:crime
camer:camera
camion:truck
campagn:countryside
campus:university
canc:cancer
cancer:cancer
cancerolog:cancer
candidat:candidate
candidatur:candidate
canicul:heatwave
caniculair:heatwave
cantin:canteen
capac:capacity
capac autofinanc:cash-flow
capac calcul:compute
capex:capital-spending
capitain:captain
capital risqu:investor
capitalis:valuation
capitalis boursi:valuation
capteur:sensor
carbon:greenhouse-gas
carbur:fuel
cardiaqu:heart
cardiovasculair:heart
cargaison:freight
cargo:ship
cargos:ship
carnet command:order-book
carri:career
carri mini:mine
cart graphiqu:chip
carton:paper foul
carton jaun:foul
carton roug:foul
cash:cash
cash flow:cash-flow
catastroph:disaster
catastroph naturel:disaster
cdd:temporary-contract
cdi:permanent-contract
ced:disposal
cedent:disposal
cellul:cell
cellulair:cell
centr don:data-center
central:power-plant
central electr:power-plant
central nucleair:nuclear
cereal:crop
cerebral:brain
cerveau:brain
cess feu:peace
cess feux:peace
cession:disposal
chain:television
chain montag:factory
chaleur:temperature
champion:title
championnat:league
chanc:probability
chang:change
chang climat:climate
changent:change
chanson:music
chanteur:artist
chanteux:artist
chanti:project
charbon:coal
charg det:interest
charg interet:interest
charg patronal:social-contribution
charg social:social-contribution
charg travail:workload
chatbot:assistant
chaud:temperature
chaudi:heating
chauff:heating
chauffag:heating
chauffent:heating
chauffeur:driver
chef entrepris:chief
chemin fer:railway
cheptel:animal
chercheur:researcher
chercheux:researcher
chiffr:statistics
chiffr affair:revenue
chim:chemical
chimiqu:chemical
chirurg:surgery
chirurgical:surgery
chirurgien:doctor
chomag:unemployment
chomeur:unemployment
chomeux:unemployment
chu:hospital
churn:churn
chut:decrease
chutent:decrease
cibl:goal
ciblent:goal
cicatris:recovery
cigaret:tobacco
ciment:concrete
cinem:film
circuit:lap
circul:traffic
cit:city
citoyen:citizen
citoyennet:citizen
class:rank classroom
classent:rank
clic:click
client:customer
clientel:customer
climat:climate
climatis:cooling
climatiseur:cooling
cliniqu:hospital
clip:video
cliqu:click
cliquent:click
clotur:close
cloturent:close
cloud:cloud
club:club
co fondateur:founder
coach:coach
cobalt:metal
cod:code
cod ouvert:open-source
cod sourc:code
codag:code
codent:code
coequipi:player
coeur:heart
cofond:founder
cohort:sample
colis:delivery
collabor:employee
collect:local-authority
collect don:donation
collect local:local-authority
colleg:school
collegien:pupil
collis:accident
colloqu:conference
com back:comeback
combat:war
combustibl:fuel
combustibl fossil:fossil-fuel
comedien:artist
command:order
commandent:order
commenc:start
commencent:start
commerc:trade e-commerce
commerc lign:e-commerce
commercial:trade
commun:local-authority
compagn:company
compagn aerien:airline
competent:skill
competit:tournament
comprim:medicine
compt:number
comptent:number
concert:music
concour:exam
concurrent:competitor
concurrentiel:competitor
conducteur:driver
conductric:driver
conduir:driving
conduiront:driving
conduis:driving
conduisent:driving
conduit:driving
conferent:conference
confianc:trust
confl:war
conflit:war
conform:rule
cong:holiday
congres:conference
conjoint:couple
conseil administr:board
conseil municipal:local-authority
consomm:customer consumption
consomm electr:power-consumption
consomm energ:power-consumption
consomm energet:power-consumption
consomment:consumption
constat:result
constel:satellite
construct:build
construir:build
construiront:build
construis:build
construisent:build
construit:build
consult:expert medical-visit
contag:infection
contagion:infection
contamin:pollution
conteneur:freight
contract:decrease
contractuel:contract
contraint:limitation
contrat:contract
contrat dur determin:temporary-contract
contrat dur indetermin:permanent-contract
contrat precair:temporary-contract
convalescent:recovery
convent:agreement
convers:conversion
convert:conversion
convoc:selection
correl:correlation
correlent:correlation
corrompu:corruption
corrompus:corruption
corrupt:corruption
cot:coast
cotat:stock-exchange
coti:coast
cotis:social-contribution
cotis social:social-contribution
coup:tournament
coup mond:tournament
coup ras:deforestation
coupl:couple
coupur:outage
cour:course running
cour action:stock
cour appel:court
cour bours:stock
cour cassat:court
cour compt:court
cour eau:river
cour magistral:course
courent:running
coureur:runner
coureux:runner
courr:running
courri:email
courriel:email
cours:race
cours pied:running
court:running
couru:running
courus:running
cout:cost
cout vi:inflation
coutent:cost
couteux:cost
covid:epidemic
cre:create
creation:create
crech:childcare
cred:loan
credit:loan
credit budgetair:budget
creent:create
crim:crime
criminel:crime
cris cardiaqu:stroke
croiss:increase
croissanc:increase
croissent:increase
croit:increase
croitr:increase
cru:flood
cuivr:metal
cultur:culture
culturel:culture
cumul:total
cyberattaqu:cyberattack
cybersecur:cybersecurity
cyclabl:bicycle
cyclism:bicycle
cyclist:cyclist
cyclon:storm
dang:risk
danger:risk
dat butoir:deadline
dat cent:data-center
dat limit:deadline
datacent:data-center
datacenter:data-center
deb:bandwidth
debit:bandwidth
debours:spending
debrayag:strike
debut:start
debutent:start
decaissement:spending
decalag:delay
decarbon:net-zero
decarbonent:net-zero
deced:death
deceler:slowdown
decen:decade
deces:death
decharg:waste
dechet:waste
dechirur:injury
decibel:noise
decid:decision
decident:decision
decis:decision
decollag fus:rocket
decouvert:discovery
decouvr:discovery
decouvrent:discovery
decrochag:dropout
decrochag scolair:dropout
decrocheur:dropout
decroiss:decrease
decroissent:decrease
decroit:decrease
decroitr:decrease
dedommag:compensation
deep learning:machine-learning
defaill:bankruptcy
defait:lose
defaut:defect
defectu:defect
defend:defence
defendent:defence
defendr:defence
defendront:defence
defendu:defence
defendus:defence
defens:defence
defenseur:defence
defic:deficit
defic budgetair:deficit
defic commercial:trade-balance
defic public:deficit
deficit:deficit
deficit budgetair:deficit
deficit commercial:trade-balance
deficit public:deficit
deficitair:loss
deforest:deforestation
degel:melt
degringol:decrease
degringolent:decrease
del:deadline
del attent:wait
delinqu:crime
dem:quit
dem final:semi-final
demand:demand
demandeur asil:migrant
demandeur emploi:unemployment
demarr:start
demarrag:start
demarrent:start
demiss:quit
demission:quit
demissionnent:quit
denivel:altitude
dens:density
densit:density
densit popul:population-density
depart:start local-authority
depart retrait:retirement
depens:spending
depens capital:capital-spending
depens invest:capital-spending
depensent:spending
depist:diagnosis
depistag:diagnosis
depistent:diagnosis
deplac:trip
deplacent:trip
deploi:deploy
deploient:deploy
depot:warehouse
depot bilan:bankruptcy
deprec:provision
depreci:provision
deprecient:provision
depress:mental-health
deput:member-of-parliament
derby:match
desabon:churn
desastr:disaster
desinvest:disposal
destruct:destruction
det:debt
det net:debt
detaill:retail
detecteur:sensor
detenteur:owner
detenu:prisoner
detenus:prisoner
detruir:destruction
detruiront:destruction
detruis:destruction
detruisent:destruction
detruit:destruction
developpeur:developer
devis:exchange-rate
devoil:launch
devoilent:launch
devoir:homework
diabet:diabetes
diagnost:diagnosis
diagnostic:diagnosis
diagnostiqu:diagnosis
diagnostiquent:diagnosis
diametr:diameter
diesel:fuel
differ:difference
different:difference
diffus:television
diffusent:television
digital:digital
digitalis:digital
dimens:size
diminu:decrease
diminuent:decrease
dioxyd azot:air-quality
dioxyd carbon:greenhouse-gas
diplom:graduate
directeur:manager
directeur general:chief
directric:manager
directric general:chief
dirig:chief
disciplin:sport
discrimin:discrimination
dispar:difference
disparit:extinction
disponibil:availability
disponibl:availability
disposit:project
disposit techniqu:device
distanc:distance
dividend:dividend
divis:subsidiary league
divis deux:decrease
dizain anne:decade
docteur:doctor
doctorat:degree
docu:file
don:data
don personnel:personal-data
donat:donation
donateur:donation
dop:doping
dopag:doping
dopent:doping
dorm:sleep
dorment:sleep
dort:sleep
dos:dose
dosag:dose
dossi:file
dotat:budget prize
doubl:double
doublent:double
douleur:pain
doulour:pain
drogu:narcotic
droit douan:customs-duty
droit import:customs-duty
dron:drone
dur:duration
dur vi:duration
eau:water
eau potabl:water
ebe:ebitda
ebitd:ebitda
ecart:difference
ecart remuner:pay-gap
ecart salair:pay-gap
ecart salarial:pay-gap
echang commercial:trade
echantillon:sample
echauff:warm-up
echeanc:deadline
echec:failure
echou:failure
echouent:failure
ecol:school
ecoli:pupil
econom:savings
economis:savings
ecosystem:biodiversity
ecran:screen
ecrivain:writer
edif:build
educ:education
effect:employee
effet chang:exchange-rate
effet indesir:side-effect
effet secondair:side-effect
efficac:performance
effondr:decrease
effondrent:decrease
egal:draw equality
ehpad:nursing-home
elect:election
electeur:voter
electoral:election
electr:electricity
electric:voter
electrolyseur:hydrogen
electron:particle
elev:pupil
elevag:animal
eleveur:farmer
elimin:elimination
eliminent:elimination
elir:election
elis:election
elisent:election
elit:election
eloign:distance
elu:election
elus:election
email:email
embauch:hire
embauchent:hire
embouteillag:traffic
emet:emission
emettent:emission
emettr:emission
emis:emission
emiss:emission
emploi:employee job
emploient:job
emplois:job
empreint carbon:emission
emprunt:loan
empruntent:loan
encadr:manager
encaiss:concede
encaissent:concede
enceint:pregnancy
enceint sportiv:stadium
endet:debt
endettent:debt
energ:energy
energ eolien:wind-power
energ fossil:fossil-fuel
energ renouvel:renewable
energ vert:renewable
energet:energy
enfanc:child
enfant:child
engag:commitment
engagent:commitment
engin:machine
engrais:pesticide
enneig:snow
enquet:survey
enseign:teacher education
enseign superieur:university
entors:injury
entrain:training
entrain model:model-training
entrainent:training
entraineur:coach
entrepot:warehouse
entrepren:entrepreneur
entrepreneur:entrepreneur
entrepreneuriat:entrepreneur
entrepris:company
entretien:interview maintenance
envelopp:budget
envol:increase
enzym:protein
eolien:wind-power
epais:thickness
epaiss:thickness
epaisseur:thickness
epargn:savings
epargnent:savings
epidem:epidemic
epoqu:period
epreuv:race
epreuv ecrit:exam
epuis:mental-health
equip:team device
equipent:device
equivalent temp plein:job
ere:period
erig:build
erigent:build
erod:erosion
erodent:erosion
eros:erosion
erreur:error
erupt:volcano
escalad:climbing
escroquer:fraud
espac:space
espac vert:park
espec:cash species
esper vi:life-expectancy
essai:clinical-trial try
essai cliniqu:clinical-trial
essai marqu:try
essai randomis:clinical-trial
essais:clinical-trial try
essais cliniqu:clinical-trial
essais marqu:try
essais randomis:clinical-trial
essenc:fuel
essor:increase
estim:estimate
estiment:estimate
estival:summer
etabl scolair:school
etap:stage
etat:government
eteindr:extinction
eteint:extinction
etoil:star
etp:job
etrang:migrant abroad
etranger:migrant abroad
etud:study
etudi:student study
etudi licenc:student
evalu:estimate
evaluent:estimate
evas fiscal:fraud
even indesir:side-effect
evolu:change
evoluent:change
exact:accuracy
exactitud:accuracy
examen:exam
excedent:surplus
excedent brut exploit:ebitda
excedent budgetair:surplus
excedent commercial:surplus
exercic:year
exercic physiqu:exercise
exoplanet:planet
exped:delivery
expedi:delivery
expedient:delivery
expedit:delivery
experient:experience
experient scientif:experiment
experiment:experience experiment
experimental:experiment
expert:expert
expertis:expert
exploit agricol:farmer agriculture
export:export
exportent:export
exposit:museum
extinct:extinction
fabric:manufacture
fabriqu:factory manufacture
fabriquent:manufacture
fac:university
factur:bill
facult:university
faillit:bankruptcy
faisceau:laser
familial:family
famill:family
faun:biodiversity
faut:error foul
favor:opinion
fecond:birth
feminin:woman
femm:woman
fenetr context:token
fer:steel
ferm:close agriculture
ferment:close
fermetur:close
ferroviair:railway
ferry:ship
feu:wildfire
feu foret:wildfire
feuill rout:plan
feux:wildfire
feux foret:wildfire
fibr:fibre
fibr optiqu:fibre
fichi:file
fidel:loyalty
fidelis:loyalty
fidelisent:loyalty
fil attent:wait
fili:sector
filial:subsidiary
fill:woman
film:film
fin:end
final:final
financ:funding
financent:funding
firm:company
fiscal:tax
fission:nuclear
fitness:exercise
fleur:plant-life
fleuv:river
flor:plant-life
flux tresorer:cash-flow
foi:household
follower:follower
fonci:land
fonction publiqu:civil-servant
fonctionnair:civil-servant
fonctionnal:feature
fond:funding foundation
fondat:foundation
fondateur:founder
fondatric:founder
fondent:foundation melt
fondr:melt
fondu:melt
fondus:melt
font:melt
foot:football
football:player football
footballeur:player
footing:running
forc:strength
foresti:forest
foret:forest
form:training
format:training
format professionnel:training
forment:training
fortun:wealth
fossil:fossil-fuel
fourn:supply
fournisseur:supply supplier
fournitur:supply
foyer:household
fraction:share
fractur:bone
frais:cost
frais scolar:scholarship
frapp:shot
fraud:fraud
fraudul:fraud
frequenc:frequency
frequenc cardiaqu:heart-rate
frequent:passenger frequency
fret:freight
froid:cold
fuit don:cyberattack
fum:tobacco
fument:tobacco
fumeur:tobacco
fus:rocket
fusion:merger
fusion nucleair:fusion-energy
fusionnent:merger
futur:future
gagn:win
gagnent:win
gain:profit
galax:star
gameur:game
gamin:child
gar:station
garcon:man
gard enfant:childcare
gaz:natural-gas
gaz carbon:greenhouse-gas
gaz effet serr:greenhouse-gas
gaz naturel:natural-gas
gazol:fuel
gel:cold
gelent:cold
gen:people gene
gendarm:police
gendarmer:police
general:doctor
genet:gene
genom:gene
glac:ice
glac mer:sea-ice
glaci:ice
global:total
gnl:natural-gas
goulet etrangl:limitation
goulot etrangl:limitation
gouvern:government
gouvernemental:government
gpu:chip
gpus:chip
grain:plant-life
grand model langag:model
gravit:gravity
gravitationnel:gravity
greff:surgery
grev:strike
grevist:strike
grimp:increase
grimpent:increase
grimpeur:climbing
grossess:pregnancy
group:company
group control:placebo
group temoin:placebo
guer:recovery
guerison:recovery
guerr:war
gymnas:gym
habill:textile
habit:inhabitant housing
hack:cyberattack
hacker:cyberattack
halieut:fish
hallucin:hallucination
hallucinent:hallucination
handicap:disabled
harcel:discrimination
hauss:increase
hauss prix:inflation
haut deb:internet
haut debit:internet
haut histor:record
hauteur:height
hebdo:week
hebdomadair:week
hebdos:week
hectar:land
helicopter:aircraft
herbicid:pesticide
heur:hour
heur supplementair:working-hours
heur travaill:working-hours
hiv:winter
hiver:winter
hivernal:winter
hlm:social-housing
homicid:crime
homm:man
homolog:authorisation
hopital:hospital
horair:hour
hospitali:hospital
hospitalis:hospital
hospitalisent:hospital
houill:coal
humain:people
humanoid:robot
hydraul:hydropower
hydroelectr:hydropower
hydrogen:hydrogen
hypermarch:retail
hypothequ:loan
hypothes:scenario
ia:artificial-intelligence
ia gener:artificial-intelligence
illettr:literacy
imag:photo
immeubl:building
immigr:migrant
immobili:real-estate
implant:site deploy
implantent:deploy
import:import
importent:import
imposit:tax
impot:tax
impress:view
inaugur:open
inaugurent:open
incend:wildfire
incertain:uncertainty
incertitud:uncertainty
inchang:stability
incident:incident
inconvenient:limitation
indemn:benefit
indemnis:compensation
indemnisent:compensation
independ:entrepreneur
indic:index
indisponibil:outage
individu:people
individus:people
industr:sector
inegal:equality
infarctus:stroke
infect:infection
infectent:infection
infecti:infection
inferent:inference
infirmi:nurse
inflat:inflation
inflation:inflation
informat:computer
informat nuag:cloud
ingenier:engineer
ingenieur:engineer
ingenieur logiciel:developer
initi:project
innov:innovation
innovent:innovation
inond:flood
inondent:flood
insatisf:satisfaction
inscript:registration
inscrir:registration
inscrit:registration
inscriv:registration
inscrivent:registration
insect:insect
insomn:sleep
instituteur:teacher
institutric:teacher
insulin:diabetes
intelligent artificiel:artificial-intelligence
intens:intensity
interd:ban
interdict:ban
interdir:ban
interdisent:ban
interdit:ban
interess:bonus
interet:interest
interfac:interface
interim:temporary-contract
interimair:temporary-contract
international:abroad
internaut:user
internet:internet
interrog:respondent
interrupt servic:outage
intervall confianc:confidence
intervent chirurgical:surgery
interview:interview
introduct bours:listing
inventair:inventory
invest:investment
investiss:investor
investisseur:investor
invit:prompt
ipo:listing
irrig:irrigation
irrigu:irrigation
irriguent:irrigation
isol:insulation
isol thermiqu:insulation
jardin:park
javelot:throw
jeton:token
jeu decis:set
jeu don:data
jeu video:game
jeun:young
jeun pouss:startup
jeuness:young
jeux decis:set
jeux don:data
jeux olymp:olympics
jeux video:game
jeux videos:game
jo:olympics
joueur:player
joueux:player
jour:day
jour feri:holiday
journ:day
journal:journalist
journali:day
judiciair:court
jug:court
justic:court
kerosen:fuel
kilometrag:distance
label:brand
labo:laboratory
laboratoir:laboratory
labos:laboratory
lac:lake
lanc:launch
lanc disqu:throw
lanc franc:basket
lanc javelot:throw
lancent:launch
lanceur:rocket
langag:language
langu:language
larg:width
largeur:width
las:laser
laser:laser
latenc:latency
lecon:course
lecteur:reader
lectorat:reader
lectric:reader
lectur:reading
legisl:law
legum:plant-life
lent:slowness
lenteur:slowness
lev:fundraising
lev fond:fundraising
licenc:layoff authorisation
licenc universitair:degree
licenci:layoff
lieu travail:office
lieux travail:office
lign:line
lign cod:code
lign electr:grid
lignit:coal
ligu:league
limit:limit
limitent:limit
linguist:language
liquid:cash
liquid judiciair:bankruptcy
lir:reading
lis:reading
lisent:reading
lit:reading hospital-bed
lit hopital:hospital-bed
lithium:metal
littoral:coast
livr:book delivery
livraison:delivery
livrent:delivery
llm:model
locat:rent
locatair:tenant
locomot:train
log:housing
log social:social-housing
logiciel:software
logiciel libr:open-source
logist:warehouse
loi:rent law
lois:law
long metrag:film
longev:life-expectancy
longueur:length
longueur onde:wavelength
lou:rent
louent:rent
lourd:weight
loyer:rent
lu:reading
lumi:light
lumin:light
luminos:light
lus:reading
lyc:school
lyceen:pupil
machin:machine
machin learning:machine-learning
magasin:retail
mail:email
main oeuvr:employee
mainten:maintenance
mair:mayor
maison:housing
maison retrait:nursing-home
major:majority
majoritair:majority
malad:patient disease
malfacon:defect
maltrait:violence
maman:parent
manag:manager
manager:manager
manageur:manager
manch:stage set
mang:food
mangent:food
manifest:demonstration
manifestent:demonstration
manteau neigeux:snow
marathon:race
marathonien:runner
march:market walk
march action:stock-exchange
march boursi:stock-exchange
march public:bid
march sign:contract
marchandis:product freight
marchent:walk
marg:margin
marg brut:margin
marg erreur:error
marg net:margin
marg operationnel:margin
mari:couple
mariag:couple
marin:sea
marqu:brand goal-scored
marquent:goal-scored
masculin:man
mass:mass
mass salarial:salary
massif foresti:forest
mast:degree
master:degree
match:match
match barrag:playoff
match nul:draw
material:material
materiau:material
materiel:device
matern:pregnancy
mati:material
mati premi:material
matin:morning
maximal:maximum
maximum:maximum
mecanicien:technician
mecenat:donation
medaill:medal
medecin:doctor
medi social:social-network
median:median
mediathequ:library
medic:medicine
membr:member
menac:risk
menac extinct:extinction
menag:household
mensual:month
mensuel:month
mer:parent sea
mercato:transfer
mercatos:transfer
messag:message
mesur:measurement
mesurent:measurement
metal:metal
methan:greenhouse-gas
metr carr:area
metro:metro
metropol:city
metros:metro
meurent:death
meurt:death
mi temp:part-time
microb:bacteria
microscop:microscope
migr:migrant
militair:soldier
min:mine
mineur:child
mineur fond:mine
mini:mine
minimal:minimum
minimum:minimum
minister:minister
ministeriel:minister
ministr:minister
minor:minority
minoritair:minority
minut:minute
mis jour:software-release
mis oeuvr:deploy
missil:weapon
mission:task
mobil:transport
model:model
model langag:model
mois:month
moisson:crop
molecul:atom
moleculair:atom
monetair:money
monnai:exchange-rate
mont:amount increase
mont eau:sea-level
montagn:mountain
montagnard:mountain
montent:increase
mort:death
mortal:death
mortel:death
mot:word
moteur recherch:search-engine
moto:motorcycle
motocyclet:motorcycle
motos:motorcycle
mour:death
mourr:death
mourut:death
moyen:average
moyen general:grade
municipal:mayor local-authority
mus:museum
muscl:muscle
muscul:exercise
musculair:muscle
musical:music
musicien:artist
musiqu:music
mutat:gene
nag:swimming
nagent:swimming
nageur:swimming
nageux:swimming
naiss:birth
naissanc:birth
naissent:birth
nait:birth
naitr:birth
napp:groundwater
napp phreatiqu:groundwater
natal:birth
natat:swimming
nation:country
navig:sailing
navir:ship
ne:birth
negoc:negotiation
negoci:negotiation
negocient:negotiation
neig:snow
neuron:brain
neuronal:brain
neutral carbon:net-zero
neutron:particle
nickel:metal
niveau:level
niveau confianc:confidence
niveau mer:sea-level
niveau ocean:sea-level
nocturn:night
nombr:number
nombreux:number
norm:standard
not:score
not scolair:grade
notat:score
nounou:childcare
nounous:childcare
nourr:baby
nourrisson:baby
nourritur:food
nouveau:baby
nuag informat:cloud
nucleair:nuclear
nuit:night
nul:draw
numer:digital
numeris:digital
numerisent:digital
nutrit:food
obes:obesity
object:goal
observ:observation
observatoir:telescope
observent:observation
occas:opportunity
ocean:sea
offre:supply
oiseau:bird
olymp:olympics
oncolog:cancer
onde:wavelength
open sourc:open-source
oper chirurgical:surgery
opin:opinion
opin favor:opinion
opinion:opinion
opinion favor:opinion
opioid:narcotic
opportun:opportunity
oppos:opponent
orag:storm
orbit:space
ordin:computer
ordin portabl:computer
ordur:waste
organis syndical:union
os:bone
osseux:bone
ouragan:storm
outr mer:abroad
ouvert:open
ouvertur:open
ouvr:open
ouvrag:book
ouvrent:open
ouvri:manual-worker
overdos:narcotic
pag:page
pag web:website
pai:salary payment
paient:payment
paix:peace
pandem:epidemic
pani:basket
pann:outage
panneau solair:solar
pap:parent
papi:paper
paquebot:ship
paralymp:olympics
parametr:parameter
parc:park
parc eolien:wind-power
parent:parent
parental:parent
parit:equality
parking:parking
parlementair:member-of-parliament
part march:market-share
partenair:partner
partenariat:partner
particip:participant
participent:participant
particul:particle
particul fin:air-quality
passag:passenger
passager:passenger
passif:debt
patholog:disease
patient:patient
patrimoin:wealth
patrimoin culturel:culture
patron:chief
pauvr:poverty
pauvret:poverty
pay:country
paysan:farmer
pc:computer
pdg:chief
pech:fish
pecheur:fish
pelous:pitch
penal:penalty
penal financi:fine
penalty:penalty
pension:pension
per:parent
perc:discovery
perd:loss lose
perdent:loss lose
perdr:loss lose
perdront:loss lose
perdu:loss lose
perdus:loss lose
perform:performance
peril:risk
period:period
perm:authorisation
person:people
person age:elderly
person interrog:respondent
personnel:employee
personnel soign:nurse
perspect:forecast
pert:loss
pert net:loss
perturb:incident
pes:weight
pesent:weight
pesticid:pesticide
petit entrepris:small-business
petrol:oil
petroli:oil
peupl:inhabitant
pharmac:pharmacy
pharmaceut:medicine
pharmacien:pharmacy
philanthrop:donation
photo:photo
photograph:photo
photon:particle
photos:photo
photovolta:solar
phytosanitair:pesticide
pib:gdp
pic:maximum
pieton:pedestrian
pil:battery
pirat:cyberattack
piratag:cyberattack
piscin:swimming-pool
pist:track
pist cyclabl:bicycle
plac:investment
plac assis:seat
placebo:placebo
placebos:placebo
plafond:limit
plag:coast
plaint:complaint
plan:plan
plan econom:cost-cut
plan social:layoff
planch:minimum
planet:planet
planetair:planet
planif:plan
planifi:plan
planifient:plan
plant:planting
plantat:planting
plantent:planting
plastiqu:plastic
plat form:platform
plateform:platform
plateform logist:warehouse
playoff:playoff
pleuvoir:rain
plui:rain
plupart:majority
pluviometr:rain
pme:small-business
podcast:interview
podium:medal
poid:weight
poid lourd:truck
poid model:parameter
point:point
pointag:score
poisson:fish
polic:police
polici:police
pollinis:insect
pollu:pollution
polluent:pollution
pollut:pollution
polymer:plastic
pomp chaleur:heating
pompi:wildfire
pont:bridge
popul:inhabitant
porc:meat
port:port
portuair:port
posolog:dose
post:job
postul:candidate
pot vin:corruption
poubel:waste
poul:heart-rate
poumon:lung
pourcentag:share
pouvoir public:government
praticien:doctor
pre entrain:model-training
prec:accuracy
precair:poverty
precar:poverty
precedent:past
precipit:rain
precis:accuracy
pred:forecast
predict:forecast
predir:forecast
predit:forecast
preentrain:model-training
prelev:tax
prepar:coach preparation
preparent:preparation
pression:pressure
prestat:benefit service
prestatair:supplier
pret:loan
pretent:loan
preuv:evidence
previs:forecast
prevoi:forecast
prevoient:forecast
prevoir:forecast
prevoit:forecast
prevu:forecast
prevus:forecast
prim:bonus
printani:spring
printemp:spring
pris command:order
prison:prisoner
prisonni:prisoner
prix:price prize
probabl:probability
proces:court
processeur:chip
proch:family
prochain:future
product:manufacture productivity
producteur:manufacture
produir:manufacture
produiront:manufacture
produis:manufacture
produisent:manufacture
produit:product manufacture
produit chimiqu:chemical
produit interieur brut:gdp
prof:profit
prof net:net-profit
professeur:teacher
profit:profit profitability
profit net:net-profit
profond:depth
profondeur:depth
progiciel:software
programm:developer project
programm rachat:buyback
programmeur:developer
progress:increase
progressent:increase
prohibit:ban
project:forecast
projet:project
projet loi:law
prom:commitment
promess:commitment
promet:commitment
promettent:commitment
promettr:commitment
promis:commitment
promot:promotion
promouvoir:promotion
prompt:prompt
promu:promotion
promus:promotion
proport:share
propriet intellectuel:patent
proprietair:owner
protect:protection
proteg:protection
protegent:protection
protein:protein
proton:particle
prouv:evidence
prouvent:evidence
provinc:region
provis:provision
provision:provision
provisionnent:provision
pub:advertising
publ:article
publi:article
public stad:fan
publicitair:advertising
publient:article
puc:chip
puissanc calcul:compute
puissanc electr:electricity
puissanc informat:compute
pull request:code-review
pulmonair:lung
qualif:skill qualification
qualifi:qualification
qualifient:qualification
qualit:quality
qualit air:air-quality
quantiqu:quantum
quantit:quantity
quarti:neighbourhood
qubit:quantum
question:question
questionnair:survey
quotidien:day
rachat:acquisition
rachat action:buyback
rachet:acquisition
rachetent:acquisition
racism:discrimination
rail:railway
ralent:slowdown
ram:train
rancongiciel:cyberattack
rang:rank
rapid:speed
rappel produit:defect
rapport:ratio report
ratio:ratio
ratios:ratio
rayon:diameter
reacteur:nuclear
reacteur fusion:fusion-energy
reacteur nucleair:nuclear
reanim:hospital-bed
rebois:planting
rebond:basket
recet:revenue
recet fiscal:tax-revenue
recev:receive
recevoir:receive
recharg:charging
rechargent:charging
rechauff:warming
rechauff climat:warming
rechauffent:warming
recherch:research
recherch developp:research
rechut:relapse
rechutent:relapse
recid:relapse
reclam:complaint
recoit:receive
recoivent:receive
recolt:crop
recompens:prize
reconvers:training
record:record
recru:hire
recrut:hire
recrutent:hire
recu:receive
recul:decrease
reculent:decrease
recus:receive
recycl:recycling
recyclag:recycling
recyclent:recycling
redact:journalist
redress judiciair:bankruptcy
reduct:decrease
reduct cout:cost-cut
reduir:decrease
reduiront:decrease
reduis:decrease
reduisent:decrease
reduit:decrease
reeduc:recovery
reemploi:recycling
reemplois:recycling
referent:standard
reforest:planting
reform:reform
reforment:reform
refroid:cooling
refugi:migrant
regat:sailing
region:region
regional:region
regl:rule
reglement:rule
reglementair:rule
regul:rule
rehabilit:renovation
rehabilitent:renovation
rehabl:renovation
reinvest:investment
rejet:emission
relectur cod:code-review
rem:recovery
rembours:repayment
remboursent:repayment
remiss:recovery
remplac:replace substitute
remplacent:replace
remport:win
remportent:win
remuner:salary
remunerent:salary
rencher:inflation
rencontr:meeting match
rencontrent:meeting
rend:performance medical-visit
rend agricol:crop
rend capital:return-on-investment
rend medical:medical-visit
renouvel:renewable
renov:renovation
renovent:renovation
rentabl:profitability
rentabl invest:return-on-investment
rentr fiscal:tax-revenue
rep:food
repar:maintenance
reparent:maintenance
repl:decrease
repond:respondent answer
repondent:answer
repondr:answer
repondront:answer
repondu:answer
repondus:answer
repons:answer
report:delay
reportent:delay
repris:acquisition
requet:prompt
reseau:network
reseau electr:grid
reseau mobil:mobile-network
reseau social:social-network
reservoir:lake
resident:inhabitant
resist:strength
respir:lung
respiratoir:lung
ressort:citizen
ressourc financi:income
restaur scolair:canteen
resultat:result
resultat exploit:operating-profit
resultat group:net-profit
resultat net:profit net-profit
resultat operationnel:operating-profit
resultat operationnel cour:operating-profit
retabl:recovery
retard:delay
retardent:delay
retent:loyalty
retour competit:comeback
retour invest:return-on-investment
retrait:pension retirement
reun:meeting
reunion:meeting
reuss:success
reussit:success
reutilis:recycling
revent:sell
revenu:revenue income
revenu annuel recurrent:recurring-revenue
revenu disponibl:income
revenu recurrent:recurring-revenue
revenus:revenue income
revenus annuel recurrent:recurring-revenue
revenus disponibl:income
revenus recurrent:recurring-revenue
revu:article
revu cod:code-review
rgpd:personal-data
richess:wealth
risqu:risk
risquent:risk
rival:competitor
rivi:river
robot:robot
romanci:writer
rotat personnel:staff-turnover
rout:road
routi:road
rouvert:open
rouvr:open
rtt:holiday
ru:road
rugby:rugby
rural:countryside
rythm cardiaqu:heart-rate
sacr:title
saison:season
saisonni:season
salair:salary
salair minimum:minimum-wage
salari:employee
salarial:salary
sall class:classroom
sall sport:gym
salon:conference
sanction:fine
sang:blood
sanguin:blood
sanitair:health
sant:health
sant mental:mental-health
sant publiqu:health
satellit:satellite
satisf:satisfaction
satisfact:satisfaction
saut:jump
sautent:jump
sauteur:jump
sauvetag:rescue
savoir:skill
scenario:scenario
scenarios:scenario
scientif:researcher
scolair:school
scolar:education
scoot:scooter
scooter:scooter
scor:score
scrutin:voter
sdf:homeless
seanc:training-session
seanc entrain:training-session
sec:drought
sech:drought
secheress:drought
second:second
secour:rescue
secourent:rescue
secretair etat:minister
secteur:sector
secur:safety
secur informat:cybersecurity
securis:safety
securisent:safety
seism:earthquake
select:selection
selection:selection
selectionnent:selection
selectionneur:coach
sem conducteur:chip
semain:week
semestr:half-year
semestriel:half-year
semiconducteur:chip
senateur:member-of-parliament
senatric:member-of-parliament
senior:elderly
serveur:server
servic:service
servic public:public-service
servic urgenc:emergency-room
set:set
seuil:limit
sexism:discrimination
siderurg:steel
siecl:century
sieg:headquarters seat
sieg social:headquarters
signif:significance
significat:significance
sinistr:disaster
sismiqu:earthquake
sit:site
sit industriel:factory
sit internet:website
sit product:factory
sit web:website
situat handicap:disabled
ski:ski
skieur:ski
skieus:ski
skipp:sailing
skipper:sailing
skis:ski
sm:message
smartphon:smartphone
smic:minimum-wage
societ:company
soign:nurse treatment
soin:treatment
soin intens:hospital-bed
sol:soil
solair:solar
sold commercial:trade-balance
soldat:soldier
somm:money amount
somm argent:money
sommeil:sleep
sommet:conference
sond:respondent sensor
sondag:survey
sonor:noise
sort:launch
soum:bid
soumiss:bid
souscript:subscription
souten:support
soutenu:support
soutenus:support
soutien:support
soutient:support
spatial:space
spationaut:space
special:expert
spectateur:fan viewer
spectatric:fan
spectr:wavelength
sport:sport
sportif:athlete
sportiv:athlete
sprint:race
sprinteur:runner
squelet:bone
stabilis:stability
stabilisent:stability
stabl:stability
stad:stadium
stag:intern
stag entrain:training-camp
stag prepar:training-camp
stagiair:intern
stagn:stability
stagnat:stability
stagnent:stability
standard:standard
start up:startup
startup:startup
station:station parking
station ski:ski
stationnent:parking
statist:statistics
stellair:star
stock:inventory
stockag:storage
stockent:inventory
strateg:plan
stress:mental-health
stupefi:narcotic
substitu:replace
substituent:replace
subvent:subsidy
subvention:subsidy
subventionnent:subsidy
succes:success
succes sportif:win
succursal:branch
suffrag:voter
suicid:suicide
suicidair:suicide
suiveur:follower
supercalcul:supercomputer
superfic:area
supermarch:retail
superordin:supercomputer
support:fan
supporter:fan
supporteur:fan
suppress emplois:layoff
suppress post:layoff
surdos:narcotic
suret:safety
surfac:area
surpoid:obesity
surv:survival
survecu:survival
survecus:survival
survit:survival
surviv:survival
survivent:survival
survivr:survival
suspend:foul
suspendent:foul
suspendu:foul
suspendus:foul
suspens:foul
symptom:symptom
syndical:union
syndicat:union
syndiqu:union
tabac:tobacco
tabag:tobacco
tach:task
taill:size
taill equip:team-size
tarif:price
tarifair:price
taux:rate
taux attrit:churn
taux chang:exchange-rate
taux convers:conversion
taux interet:interest
taux rotat:staff-turnover
tax:tax
tax douani:customs-duty
tax valeur ajout:vat
taxent:tax
technicien:technician
techniqu:technology
technolog:technology
tel:television
telecharg:download
telechargent:download
telephon:smartphone
telephon portabl:smartphone
telescop:telescope
telespect:viewer
teletravail:remote-work
teletravaill:remote-work
teletravaillent:remote-work
televis:television
temp charg:latency
temp complet:full-time
temp ecran:screen
temp partiel:part-time
temp plein:full-time
temp repons:latency
temp travail:working-hours
temperatur:temperature
tempet:storm
ten:tennis
tension arteriel:blood
termin:end
terminent:end
terr:soil land
terr rar:metal
terrain:land pitch
test automatis:automated-test
test logiciel:automated-test
test regress:automated-test
test unitair:automated-test
text loi:law
textil:textile
texto:message
textos:message
tgv:train
theor:theory
theoriqu:theory
therap:treatment
therapeut:treatment
thes:degree
ticket:ticket
tir:shot
tir but:penalty
tirent:shot
titr:stock title
titr transport:ticket
titulair:appearance
titularis:appearance
tokamak:fusion-energy
token:token
tomb:decrease
tombent:decrease
tornad:storm
total:total
tour:building
tour circuit:lap
tour pist:lap
tour tabl:fundraising
tourism:tourist
tourist:tourist
tournoi:tournament
tournois:tournament
tpe:small-business
traduct:translation
traduir:translation
traduiront:translation
traduis:translation
traduisent:translation
traduit:translation
trafic:traffic
train:train
trait:agreement treatment
trait cot:coast
traitent:treatment
trajet:trip
tram:tram
tramway:tram
transfer:transfer
transferent:transfer
transfert:transfer
transport:transport
transport commun:transport
transport public:transport
travail:work
travail distanc:remote-work
travaill:employee work
travaillent:work
travailleur:employee
traval:work
trembl terr:earthquake
tresorer:cash
tresorer disponibl:cash-flow
trev:peace
tribunal:court
trimestr:quarter
trimestriel:quarter
tripl:triple
triplent:triple
troisiem age:elderly
troph:title
trottinet:scooter
troup:soldier
tu:death
tumeur:cancer
tunnel:bridge
turnov:staff-turnover
turnover:staff-turnover
tva:vat
univers:university
universitair:university
urbain:city
urgenc:emergency-room
usag:user usage
usager:user
usin:factory
utilis:user usage
utilisent:usage
vacanc:holiday
vacanci:tourist
vaccin:vaccine
vaccinal:vaccine
vaccinent:vaccine
vagu chaleur:heatwave
vainqueur:win
vaisseau:space
val:value
valent:value
valeur:value
valeur entrepris:valuation
valoir:value
valoris:valuation
valorisent:valuation
valu:value
valus:value
var:change
vari:change
variat:change
varient:change
vaudr:value
vaut:value
veget:plant-life
vegetal:plant-life
vehicul:car
vehicul electr:electric-car
velo:bicycle
velodrom:track
velos:bicycle
vend:sell
vendent:sell
vendeur:sell
vendeux:sell
vendr:sell
vendront:sell
vendu:sell
vendus:sell
vent:revenue sell
vent lign:e-commerce
vers:payment
versent:payment
version:software-release
vet:textile
vi priv:personal-data
viaduc:bridge
viand:meat
victim:victim
victoir:win
video:video
videos:video
videosurveil:camera
vieil:age
vieux:elderly
vill:city
villag:countryside
violenc:violence
violent:violence
viral:virus
virus:virus
vis:goal
visent:goal
visionnag:view
visit:tourist visit
visitent:visit
visiteur:tourist
vitess:speed
voi ferr:railway
voil:sailing
voir:road
voitur:car
voitur electr:electric-car
vol:flight
vol violenc:crime
volcan:volcano
volontair:volunteer
volum:volume
vot:voter
votent:voter
voyag:passenger trip
voyagent:trip
voyageur:passenger
vu:view
web:website
week end:weekend
weekend:weekend
zero emiss net:net-zero
"""
