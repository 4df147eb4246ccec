"""French words that say nothing of what a sentence is about, without accents."""

WORDS = """
a afin ai aie ainsi ait alors apres as au aucun aucune aujourd aupres aura aurait auront aussi
aussitot autant autour autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup
bien bon bref c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme
comment contre d dans de deja dela depuis derriere des dessous dessus dire dit dite dites dits
doit doivent donc donne donner dont du durant eh elle elles en encore enfin entre environ es est
et etaient etait etant ete etes etre eu eux fait faire faite faites faits faut fois font grace
hors hui il ils j jamais je jusqu jusque l la laquelle le lequel les lesquels leur leurs lors
lorsque lui m ma mais mal me meme memes mes met mettre mien mis moi moins mon n ne ni nom non nos
notamment notre nous on ont or ou oui par parce parfois parmi part partir pas passe passer pendant
permet peu peut peuvent plus plusieurs plutot point pour pourquoi pourra pourrait pouvait pouvoir
pres presque prend prendre puis puisque qu quand quant que quel quelle quelles quelque quelques
quels qui quoi quoique rend rien s sa sans sauf se selon sera serait seront ses seul seule
seulement si sien soi soit sommes son sont sous souvent suis sur surtout t ta tandis tant te tel
telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres trop tu un une va
vais vers veut veulent via voici voila voir vont vos votre vous vraiment vu y
"""
