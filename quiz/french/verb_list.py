"""The verbs whose forms `third_person` makes: infinitives of regular ones, all forms of the others."""

from __future__ import annotations

from quiz.french.words import word_set

IN_ER = word_set(
    "abandonner abaisser aborder abriter accélérer accepter accompagner accorder acheter "
    "achever adopter adresser affecter afficher affirmer affronter agacer aider ajouter aligner "
    "alerter allouer amener améliorer annoncer analyser appeler apporter apprécier approuver "
    "appliquer arrêter arriver assurer assister associer attaquer attirer attribuer "
    "augmenter autoriser avancer avouer baisser balayer bénéficier bloquer blesser brûler "
    "célébrer cesser changer chanter charger chercher chiffrer chuter citer clamer clôturer coller "
    "collecter commander commencer commenter compléter composer compter concéder concerner "
    "condamner confier confirmer conserver considérer consister constater consacrer consommer "
    "contester continuer contrôler coopérer coûter couper créer creuser crier critiquer culminer "
    "danser débarquer débuter déborder décéder décider déclarer décliner décoller décrocher déjouer "
    "délivrer demander demeurer dénombrer dénoncer dépasser dépenser déplorer déposer dérouler "
    "désigner dessiner déterminer détailler développer devancer dévoiler dicter diffuser diminuer "
    "diriger discuter disposer disputer distribuer diviser dominer donner doubler doter dresser "
    "durer échanger échapper échouer éclater écoper écouler écraser édicter effectuer élever "
    "éliminer embarquer embaucher émaner employer emporter encaisser encourager engager enregistrer "
    "entamer entraîner entrer envisager envoyer épargner espérer estimer étudier évaluer évacuer "
    "évoquer examiner excéder exclamer exécuter exiger exister expédier expérimenter expirer "
    "expliquer exploiter exploser exporter exposer exprimer fabriquer faciliter fermer fêter figurer "
    "filer financer fixer fonctionner fonder former formuler forcer frapper fréquenter freiner "
    "gagner garder générer gérer grimper habiter hériter hésiter ignorer illustrer imaginer "
    "implanter impliquer importer imposer incarner inculper indiquer infliger informer inquiéter "
    "inspirer installer instaurer intégrer intéresser interpeller interroger inviter investiguer "
    "jeter jouer juger justifier lancer laisser lâcher lever libérer limiter livrer loger louer "
    "manger manquer manifester marcher marquer marteler menacer mener mentionner mesurer "
    "militer miser mobiliser monter montrer multiplier narrer nécessiter négocier nommer noter "
    "observer occuper opérer opposer ordonner organiser oser oublier parler partager "
    "participer passer patienter payer peiner pencher penser percer percuter perpétrer persister "
    "peser placer plaider plaisanter plafonner planter poser porter posséder pousser pratiquer "
    "précéder préciser préconiser préférer présenter présider prêter priver procéder "
    "programmer progresser prolonger prononcer proposer protester prouver provoquer publier "
    "quitter raconter rajouter ramener rapporter rappeler rassembler rassurer ravager réaliser "
    "recenser rechercher réclamer récolter recommander récompenser recruter récupérer "
    "reculer redouter refuser regarder regretter régler rejeter relancer relater relativiser relever "
    "remarquer remercier remonter remplacer remporter rencontrer renforcer renoncer renouveler "
    "rentrer répéter répliquer reposer représenter réserver résider résister respecter ressembler "
    "rester résulter résumer retirer retomber retourner retrouver révéler rêver rouler saluer "
    "sauver sembler séparer signaler signer situer soigner sonner souffler souhaiter souligner "
    "stagner stationner statuer stipuler stocker suggérer supporter supprimer susciter suspecter "
    "tabler tarder tempérer tenter terminer tester témoigner tirer tomber toucher tourner "
    "totaliser traiter transformer transporter traverser travailler tripler trouver tuer utiliser "
    "valider varier veiller verser viser visiter voler voter accuser admirer ajuster alarmer "
    "ironiser insister nuancer objecter murmurer tonner tweeter trancher temporiser "
    "tacler soupirer pester philosopher pointer opiner jubiler jurer "
    "synthétiser rectifier récapituler questionner prophétiser exulter "
    "confesser argumenter arguer anticiper pronostiquer rétorquer riposter "
    "enchaîner glisser contre-attaquer arracher "
    "accumuler héberger accoster aménager mériter inaugurer boucler "
    "gronder grogner bougonner marmonner bredouiller bafouiller chuchoter implorer prier sangloter "
    "rigoler enflammer étrangler conseiller fustiger prôner railler tancer exhorter reprocher supplier "
    "hurler proclamer calculer énoncer vanter déclamer revendiquer blâmer désapprouver "
    "qualifier désespérer amuser désoler émerveiller énerver étonner excuser féliciter indigner insurger "
    "lamenter moquer offusquer révolter scandaliser impatienter attrister enthousiasmer poster "
    "vilipender enseigner glousser ricaner fanfaronner grincer appréhender pleurer "
    "grimacer égrener invoquer "
    "fulminer cultiver tempêter pérorer maugréer grommeler soliloquer "
    "hausser hocher esquisser secouer froncer essuyer serrer croiser scruter enfiler griffonner tapoter feuilleter dévisager "
    "énumérer corriger réfuter clarifier lister disserter professer susurrer claironner asséner persifler éluder puiser "
    "enfoncer embrayer abonder égaler planer végéter prélever subventionner parrainer alimenter arroser"
)
IN_IR = word_set(
    "réjouir enorgueillir finir choisir réussir agir réagir fournir établir subir remplir bénir garantir avertir ralentir "
    "grandir grossir vieillir investir élargir accomplir bâtir définir franchir punir réunir unir "
    "renchérir applaudir atterrir bondir rebondir convertir durcir éclaircir envahir fleurir "
    "frémir guérir jaillir nourrir obéir périr raccourcir rafraîchir réfléchir rougir saisir "
    "surgir trahir affaiblir aboutir agrandir approfondir assouplir blanchir désobéir anéantir"
)
IRREGULAR = """\
être est sont était étaient sera seront serait seraient fut furent soit soient été
avoir a ont avait avaient aura auront aurait auraient eut eurent ait aient eu
aller va vont allait allaient ira iront irait iraient alla allèrent allé
faire fait font faisait faisaient fera feront ferait feraient fit firent fait
pouvoir peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put purent pu
vouloir veut veulent voulait voulaient voudra voudront voudrait voudraient voulut voulu
devoir doit doivent devait devaient devra devront devrait devraient dut durent dû
savoir sait savent savait savaient saura sauront saurait sauraient sut su
falloir faut fallait faudra faudrait fallut fallu
valoir vaut valent valait valaient vaudra vaudront vaudrait valut valu
voir voit voient voyait voyaient verra verront verrait verraient vit virent vu
prévoir prévoit prévoient prévoyait prévoyaient prévoira prévoiront prévoirait prévu
dire dit disent disait disaient dira diront dirait diraient dit dirent dit
redire redit redisent redisait redira redit
prédire prédit prédisent prédisait prédira prédit
interdire interdit interdisent interdisait interdisaient interdira interdiront interdit
prendre prend prennent prenait prenaient prendra prendront prendrait prit prirent pris
reprendre reprend reprennent reprenait reprenaient reprendra reprendront reprit reprirent repris
comprendre comprend comprennent comprenait comprenaient comprendra comprendront comprit compris
apprendre apprend apprennent apprenait apprenaient apprendra apprendront apprit appris
entreprendre entreprend entreprennent entreprenait entreprendra entreprit entrepris
surprendre surprend surprennent surprenait surprendra surprit surpris
mettre met mettent mettait mettaient mettra mettront mettrait mit mirent mis
permettre permet permettent permettait permettaient permettra permettront permettrait permit permis
promettre promet promettent promettait promettaient promettra promit promirent promis
admettre admet admettent admettait admettaient admettra admit admis
remettre remet remettent remettait remettaient remettra remit remis
transmettre transmet transmettent transmettait transmettra transmit transmis
émettre émet émettent émettait émettra émit émis
soumettre soumet soumettent soumettait soumettra soumit soumis
venir vient viennent venait venaient viendra viendront viendrait vint vinrent venu
devenir devient deviennent devenait devenaient deviendra deviendront deviendrait devint devenu
revenir revient reviennent revenait revenaient reviendra reviendront reviendrait revint revenu
prévenir prévient préviennent prévenait prévenaient préviendra prévint prévenu
intervenir intervient interviennent intervenait interviendra intervint intervenu
convenir convient conviennent convenait conviendra convint convenu
survenir survient surviennent survenait surviendra survint survenu
parvenir parvient parviennent parvenait parviendra parvint parvenu
souvenir souvient souviennent souvenait souvenaient souviendra souvenu
tenir tient tiennent tenait tenaient tiendra tiendront tiendrait tint tinrent tenu
obtenir obtient obtiennent obtenait obtiendra obtiendront obtint obtinrent obtenu
contenir contient contiennent contenait contenaient contiendra contint contenu
maintenir maintient maintiennent maintenait maintiendra maintint maintenu
soutenir soutient soutiennent soutenait soutenaient soutiendra soutint soutenu
détenir détient détiennent détenait détenaient détiendra détint détenu
retenir retient retiennent retenait retiendra retint retenu
appartenir appartient appartiennent appartenait appartiendra appartenu
partir part partent partait partaient partira partiront partirait partit partirent parti
sortir sort sortent sortait sortaient sortira sortiront sortirait sortit sorti
sentir sent sentent sentait sentaient sentira sentit senti
démentir dément démentent démentait démentaient démentira démenti
mentir ment mentent mentait mentira menti
servir sert servent servait servaient servira serviront servirait servit servi
dormir dort dorment dormait dormaient dormira dormi
mourir meurt meurent mourait mouraient mourra mourront mourut moururent mort
courir court courent courait couraient courra courront courut couru
parcourir parcourt parcourent parcourait parcourra parcourut parcouru
accueillir accueille accueillent accueillait accueillaient accueillera accueilleront accueillit accueilli
recueillir recueille recueillent recueillait recueillera recueillit recueilli
ouvrir ouvre ouvrent ouvrait ouvraient ouvrira ouvriront ouvrirait ouvrit ouvrirent ouvert
offrir offre offrent offrait offraient offrira offriront offrit offert
couvrir couvre couvrent couvrait couvraient couvrira couvrit couvert
découvrir découvre découvrent découvrait découvrira découvrit découvrirent découvert
souffrir souffre souffrent souffrait souffraient souffrira souffrit souffert
recevoir reçoit reçoivent recevait recevaient recevra recevront recevrait reçut reçurent reçu
percevoir perçoit perçoivent percevait percevra perçut perçu
apercevoir aperçoit aperçoivent apercevait aperçut aperçu
décevoir déçoit déçoivent décevait décevra déçut déçu
concevoir conçoit conçoivent concevait concevra conçut conçu
construire construit construisent construisait construira construiront construisit construit
produire produit produisent produisait produisaient produira produiront produirait produisit produit
réduire réduit réduisent réduisait réduira réduiront réduirait réduisit réduit
conduire conduit conduisent conduisait conduira conduisit conduit
introduire introduit introduisent introduisait introduira introduit
détruire détruit détruisent détruisait détruira détruisit détruit
traduire traduit traduisent traduisait traduira traduisit traduit
écrire écrit écrivent écrivait écrira écriront écrivit écrit
décrire décrit décrivent décrivait décrira décrivit décrit
inscrire inscrit inscrivent inscrivait inscrira inscrivit inscrit
lire lit lisent lisait lisaient lira liront lut lu
élire élit élisent élisait élira élut élu
vivre vit vivent vivait vivaient vivra vivront vivrait vécut vécu
suivre suit suivent suivait suivaient suivra suivront suivit suivi
poursuivre poursuit poursuivent poursuivait poursuivaient poursuivra poursuivront poursuivit poursuivi
croire croit croient croyait croyaient croira cru
battre bat battent battait battaient battra battront battit battirent battu
abattre abat abattent abattait abattra abattit abattu
naître naît naissent naissait naîtra naquit né
connaître connaît connaissent connaissait connaissaient connaîtra connut connu
reconnaître reconnaît reconnaissent reconnaissait reconnaissaient reconnaîtra reconnut reconnu
disparaître disparaît disparaissent disparaissait disparaîtra disparut disparu
paraître paraît paraissent paraissait paraîtra parut paru
apparaître apparaît apparaissent apparaissait apparaîtra apparut apparu
craindre craint craignent craignait craignaient craindra craignit craint
atteindre atteint atteignent atteignait atteignaient atteindra atteindront atteindrait atteignit atteignirent atteint
rejoindre rejoint rejoignent rejoignait rejoindra rejoindront rejoignit rejoint
éteindre éteint éteignent éteignait éteindra éteint
peindre peint peignent peignait peindra peignit peint
contraindre contraint contraignent contraignait contraindra contraint
plaindre plaint plaignent plaignait plaindra plaint
perdre perd perdent perdait perdaient perdra perdront perdrait perdit perdirent perdu
rendre rend rendent rendait rendaient rendra rendront rendrait rendit rendirent rendu
vendre vend vendent vendait vendaient vendra vendront vendrait vendit vendirent vendu
attendre attend attendent attendait attendaient attendra attendront attendit attendu
entendre entend entendent entendait entendaient entendra entendit entendu
défendre défend défendent défendait défendaient défendra défendit défendu
tendre tend tendent tendait tendra tendit tendu
descendre descend descendent descendait descendra descendront descendit descendu
prétendre prétend prétendent prétendait prétendaient prétendra prétendit prétendu
pourfendre pourfend pourfendent pourfendait pourfendu
étendre étend étendent étendait étendra étendit étendu
dépendre dépend dépendent dépendait dépendra dépendu
répondre répond répondent répondait répondaient répondra répondit répondirent répondu
correspondre correspond correspondent correspondait correspondra correspondu
fondre fond fondent fondait fondra fondu
répandre répand répandent répandait répandra répandit répandu
suspendre suspend suspendent suspendait suspendra suspendit suspendu
conclure conclut concluent concluait conclura conclut conclu
inclure inclut incluent incluait inclura inclus
exclure exclut excluent excluait exclura exclu
rompre rompt rompent rompait rompra rompit rompu
interrompre interrompt interrompent interrompait interrompra interrompu
convaincre convainc convainquent convainquait convaincra convainquit convaincu
vaincre vainc vainquent vaincra vainquit vaincu
plaire plaît plaisent plaisait plaira plut plu
taire tait taisent taisait taira tut tu
acquérir acquiert acquièrent acquérait acquerra acquit acquis
conquérir conquiert conquièrent conquérait conquit conquis
requérir requiert requièrent requérait requit requis
extraire extrait extraient extrayait extraira extrait
croître croît croissent croissait croîtra crût crû
accroître accroît accroissent accroissait accroîtra accrut accru
s'asseoir assied asseyent asseyait assiéra assit assis
nuire nuit nuisent nuisait nuira nui
suffire suffit suffisent suffisait suffira suffirait suffi
rire rit rient riait rira ri
sourire sourit sourient souriait sourira souri
fuir fuit fuient fuyait fuira fuit fui
résoudre résout résolvent résolvait résoudra résolut résolu
tressaillir tressaille tressaillent
coudre coud cousent cousait coudra cousu
desservir dessert desservent desservait desserviront desservira desservi
dissoudre dissout dissolvent dissolvait dissoudra dissous
moudre moud moulent
luire luit luisent
rejaillir rejaillit rejaillissent
pleuvoir pleut pleuvait pleuvra plut plu
émouvoir émeut émeuvent émouvait ému
équivaloir équivaut équivalent équivalait équivaudra équivalu
"""
