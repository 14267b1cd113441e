"""The departments of France, their regions of today and of before 2016, and their best-known towns.

Source: the official geographical code (INSEE). A town whose name several departments know is left out.
"""

from __future__ import annotations

from functools import cache

from quiz.french.words import fold

_REGIONS = {
    "Auvergne-Rhône-Alpes": (
        "Auvergne: 03 Allier (Moulins, Montluçon, Vichy); 15 Cantal (Aurillac, Saint-Flour); 43 Haute-Loire (Le Puy-en-Velay); "
        "63 Puy-de-Dôme (Clermont-Ferrand, Riom, Thiers, Issoire)| "
        "Rhône-Alpes: 01 Ain (Bourg-en-Bresse, Oyonnax); 07 Ardèche (Privas, Annonay, Aubenas); 26 Drôme (Valence, Montélimar); "
        "38 Isère (Grenoble, Vienne, Bourgoin-Jallieu); 42 Loire (Saint-Étienne, Roanne); 69 Rhône (Lyon, Villeurbanne, Vénissieux, "
        "Vaulx-en-Velin); 73 Savoie (Chambéry, Albertville, Aix-les-Bains); 74 Haute-Savoie (Annecy, Annemasse, Chamonix, Thonon-les-Bains)"
    ),
    "Bourgogne-Franche-Comté": (
        "Bourgogne: 21 Côte-d'Or (Dijon, Beaune); 58 Nièvre (Nevers); 71 Saône-et-Loire (Mâcon, Chalon-sur-Saône, Le Creusot, Autun); "
        "89 Yonne (Auxerre, Sens)| "
        "Franche-Comté: 25 Doubs (Besançon, Montbéliard, Pontarlier); 39 Jura (Lons-le-Saunier, Dole, Saint-Claude); 70 Haute-Saône (Vesoul); "
        "90 Territoire de Belfort (Belfort)"
    ),
    "Bretagne": (
        "Bretagne: 22 Côtes-d'Armor (Saint-Brieuc, Lannion, Dinan, Guingamp); 29 Finistère (Quimper, Brest, Morlaix, Concarneau, Douarnenez); "
        "35 Ille-et-Vilaine (Rennes, Saint-Malo, Fougères, Vitré, Redon); 56 Morbihan (Vannes, Lorient, Pontivy, Auray)"
    ),
    "Centre-Val de Loire": (
        "Centre: 18 Cher (Bourges, Vierzon); 28 Eure-et-Loir (Chartres, Dreux, Châteaudun); 36 Indre (Châteauroux); "
        "37 Indre-et-Loire (Tours, Amboise, Chinon); 41 Loir-et-Cher (Blois, Vendôme); 45 Loiret (Orléans, Montargis)"
    ),
    "Corse": "Corse: 2A Corse-du-Sud (Ajaccio, Porto-Vecchio, Bonifacio); 2B Haute-Corse (Bastia, Calvi, Corte)",
    "Grand Est": (
        "Alsace: 67 Bas-Rhin (Strasbourg, Haguenau, Sélestat); 68 Haut-Rhin (Colmar, Mulhouse)| "
        "Champagne-Ardenne: 08 Ardennes (Charleville-Mézières, Sedan); 10 Aube (Troyes); 51 Marne (Reims, Châlons-en-Champagne, Épernay); "
        "52 Haute-Marne (Chaumont, Langres, Saint-Dizier)| "
        "Lorraine: 54 Meurthe-et-Moselle (Nancy, Longwy, Lunéville); 55 Meuse (Bar-le-Duc, Verdun); 57 Moselle (Metz, Thionville, Forbach, "
        "Sarreguemines); 88 Vosges (Épinal, Saint-Dié-des-Vosges)"
    ),
    "Hauts-de-France": (
        "Nord-Pas-de-Calais: 59 Nord (Lille, Roubaix, Tourcoing, Dunkerque, Valenciennes, Douai, Cambrai, Maubeuge); "
        "62 Pas-de-Calais (Arras, Calais, Boulogne-sur-Mer, Lens, Liévin, Béthune, Saint-Omer)| "
        "Picardie: 02 Aisne (Laon, Saint-Quentin, Soissons, Château-Thierry); 60 Oise (Beauvais, Compiègne, Creil, Senlis, Chantilly); "
        "80 Somme (Amiens, Abbeville)"
    ),
    "Île-de-France": (
        "Île-de-France: 75 Paris (Paris); 77 Seine-et-Marne (Melun, Meaux, Chelles, Fontainebleau, Provins); "
        "78 Yvelines (Versailles, Mantes-la-Jolie, Sartrouville, Rambouillet, Saint-Germain-en-Laye); "
        "91 Essonne (Évry, Corbeil-Essonnes, Massy, Palaiseau, Étampes); 92 Hauts-de-Seine (Nanterre, Boulogne-Billancourt, Colombes, Courbevoie, "
        "Asnières-sur-Seine, Rueil-Malmaison, Levallois-Perret, Neuilly-sur-Seine, Issy-les-Moulineaux, Clichy); "
        "93 Seine-Saint-Denis (Bobigny, Montreuil, Aubervilliers, Aulnay-sous-Bois, Drancy, Saint-Ouen, Pantin, Clichy-sous-Bois, "
        "Villepinte, Sevran); 94 Val-de-Marne (Créteil, Vitry-sur-Seine, Ivry-sur-Seine, Champigny-sur-Marne, Vincennes, Rungis); "
        "95 Val-d'Oise (Cergy, Pontoise, Argenteuil, Sarcelles, Garges-lès-Gonesse)"
    ),
    "Normandie": (
        "Basse-Normandie: 14 Calvados (Caen, Bayeux, Lisieux, Deauville, Honfleur); 50 Manche (Saint-Lô, Cherbourg, Avranches, Granville); "
        "61 Orne (Alençon, Argentan, Flers)| "
        "Haute-Normandie: 27 Eure (Évreux, Vernon, Louviers); 76 Seine-Maritime (Rouen, Le Havre, Dieppe, Fécamp, Étretat)"
    ),
    "Nouvelle-Aquitaine": (
        "Aquitaine: 24 Dordogne (Périgueux, Bergerac, Sarlat); 33 Gironde (Bordeaux, Mérignac, Pessac, Libourne, Arcachon); "
        "40 Landes (Mont-de-Marsan, Dax); 47 Lot-et-Garonne (Agen, Villeneuve-sur-Lot); 64 Pyrénées-Atlantiques (Pau, Bayonne, Biarritz, Anglet)| "
        "Limousin: 19 Corrèze (Tulle, Brive-la-Gaillarde, Brive); 23 Creuse (Guéret, Aubusson); 87 Haute-Vienne (Limoges)| "
        "Poitou-Charentes: 16 Charente (Angoulême, Cognac); 17 Charente-Maritime (La Rochelle, Rochefort, Saintes, Royan); "
        "79 Deux-Sèvres (Niort, Bressuire, Parthenay); 86 Vienne (Poitiers, Châtellerault)"
    ),
    "Occitanie": (
        "Languedoc-Roussillon: 11 Aude (Carcassonne, Narbonne, Castelnaudary); 30 Gard (Nîmes, Alès); "
        "34 Hérault (Montpellier, Béziers, Sète, Lunel, Agde); 48 Lozère (Mende); 66 Pyrénées-Orientales (Perpignan, Céret, Collioure)| "
        "Midi-Pyrénées: 09 Ariège (Foix, Pamiers); 12 Aveyron (Rodez, Millau, Decazeville); 31 Haute-Garonne (Toulouse, Blagnac, Muret, Saint-Gaudens); "
        "32 Gers (Auch, Condom); 46 Lot (Cahors, Figeac); 65 Hautes-Pyrénées (Tarbes, Lourdes); 81 Tarn (Albi, Castres, Gaillac); "
        "82 Tarn-et-Garonne (Montauban, Moissac)"
    ),
    "Pays de la Loire": (
        "Bretagne: 44 Loire-Atlantique (Nantes, Saint-Nazaire, La Baule)| "
        "Pays de la Loire: 49 Maine-et-Loire (Angers, Cholet, Saumur); 53 Mayenne (Laval); 72 Sarthe (Le Mans, La Flèche); "
        "85 Vendée (La Roche-sur-Yon, Les Sables-d'Olonne)"
    ),
    "Provence-Alpes-Côte d'Azur": (
        "Provence: 04 Alpes-de-Haute-Provence (Digne-les-Bains, Manosque); 05 Hautes-Alpes (Gap, Briançon); "
        "13 Bouches-du-Rhône (Marseille, Aix-en-Provence, Arles, Aubagne, Martigues, Istres, La Ciotat); "
        "83 Var (Toulon, Fréjus, Draguignan, Hyères, La Seyne-sur-Mer, Saint-Tropez); 84 Vaucluse (Avignon, Orange, Carpentras, Cavaillon, Apt)| "
        "Côte d'Azur: 06 Alpes-Maritimes (Nice, Cannes, Antibes, Grasse, Menton)"
    ),
}  # fmt: skip
_SHORT = 5
_OTHERWISE = frozenset({"manche", "landes", "vienne", "creuse"})
_MORE_NAMES = {"Provence": "Provence-Alpes-Côte d'Azur", "PACA": "Provence-Alpes-Côte d'Azur"}


@cache
def _known() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """Folded town or department -> folded names and numbers of what holds it; and all of those names and numbers."""
    held: dict[str, frozenset[str]] = {}
    for region, olds in _REGIONS.items():
        for part in olds.split("| "):
            old, _, departments = part.partition(": ")
            for department in departments.split("; "):
                told, _, towns = department.rstrip(")").partition(" (")
                number, _, name = told.partition(" ")
                names = {fold(text) for text in (region, old, number, name)}
                names |= {fold(more) for more, of in _MORE_NAMES.items() if of == region}
                held[fold(name)] = held.get(fold(name), frozenset()) | names
                for town in towns.split(", "):
                    held[fold(town)] = held.get(fold(town), frozenset()) | names
    return held, frozenset().union(*held.values())


def holders_of(place: str) -> frozenset[str]:
    """Folded names and numbers of the department and regions of a folded town or department; none where it is not known here."""
    return _known()[0].get(place, frozenset())


def is_department_or_region(text: str) -> bool:
    """Whether a folded text without its article is the name or the number of a department or region of France."""
    return text in _known()[1]


@cache
def departments() -> frozenset[str]:
    """Folded names of the departments that no text means otherwise (« la Manche », « Paris », « le Lot »)."""
    parts = (part for olds in _REGIONS.values() for part in olds.split("| "))
    told = (one for part in parts for one in part.partition(": ")[2].split("; "))
    names = {fold(one.partition(" (")[0].partition(" ")[2]) for one in told}
    return frozenset(name for name in names if len(name) > _SHORT) - _OTHERWISE
