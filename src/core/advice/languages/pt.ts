import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garant(ido|ida|idos|imos)", "It promises success, which nobody can promise a stranger."],
    [
      "revolucion(ária|ário|árias|ários|ar|a|amos|ando)",
      "A large promise in a small note reads as an advert.",
    ],
    ["(líder|líderes) (do|no|de|em)", "Praise of oneself, which a stranger has no reason to believe."],
    [
      "(de ponta|de última geração|de classe mundial|de excelência)",
      "Adverts say it; it tells the reader nothing.",
    ],
    [
      "(solução|soluções) (inovadora|inovadoras|completa|completas|única|sob medida|à medida|personalizada|personalizadas)",
      "It is about what you sell.",
    ],
    [
      "(nossa|nossas|nosso|nossos|a nossa|o nosso) (solução|soluções|plataforma|produto|produtos|software|ferramenta|ferramentas|serviço|serviços|agência|oferta)",
      "It is about what you sell.",
    ],
    [
      "(ajudamos|ajudo) ~ (empresas|empreendedores|equipes|equipas|gestores|negócios|profissionais|startups|clientes|marcas|empresários)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(apoiamos|apoio|assessoramos) ~ (empresas|empreendedores|gestores|negócios|marcas) (a|na|no|em)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(alavancar|alavanque|impulsionar|impulsione|potencializar|potenciar|turbinar|turbine) (seu|sua|seus|suas|o seu|a sua|os seus|as suas|o|a)",
      "It promises the reader gains nobody asked for.",
    ],
    [
      "(aumentar|aumente|dobrar|duplicar|triplicar|escalar) (seu|sua|seus|suas|o seu|a sua|os seus|as suas) ~ (vendas|faturamento|faturação|receita|lucro|negócio|clientes|resultados)",
      "It sells growth nobody asked for.",
    ],
    [
      "(mais|novos) (clientes|vendas|leads|contratos|lucro)",
      "It promises the reader gains nobody asked for.",
    ],
    ["(geração de|gerar|captação de|captar) ~ (leads|clientes|prospects)", "It offers customers for sale."],
    [
      "(economizar|economize|poupar|poupe) (tempo|dinheiro|custos|horas)",
      "It promises savings before anybody asked.",
    ],
    ["(reduzir|reduza) (seus|os seus|os) ~ (custos|gastos)", "It promises savings before anybody asked."],
    [
      "(ao|para o|a um|para um) (próximo|novo|outro) (nível|patamar)",
      "It tells readers that what they do is not enough.",
    ],
    ["(todo|máximo) (o|do) (seu|teu) potencial", "It tells readers that what they do is not enough."],
    [
      "(método|sistema|estratégia|fórmula) (comprovado|comprovada|testado|infalível|exclusivo|validado)",
      "Proof is claimed and not shown.",
    ],
    ["valor (agregado|acrescentado)", "It promises value and doesn't say which."],
    ["(sinergia|sinergias)", "Sellers say it; it tells the reader nothing."],
    ["(ganha-ganha|win-win)", "It promises a gain and doesn't say which."],
    ["chave na mão", "It describes a package on sale."],
    ["(imbatível|incomparável|inigualável)", "Praise of oneself, which a stranger has no reason to believe."],
    ["(liberdade financeira|renda passiva|renda extra)", "It sells a dream to a stranger."],
  ],
  meeting: [
    [
      "(nos reunirmos|reunirmo-nos|conversarmos|falarmos) ~ (semana|amanhã|segunda|terça|quarta|quinta|sexta)",
      "It asks for a date before they said yes.",
    ],
    [
      "(breve|curta|rápida|pequena) (ligação|chamada|reunião|conversa|call)",
      "It asks for time before they said yes.",
    ],
    [
      "(ligação|chamada|reunião|conversa|papo|call|bate-papo) (rápida|rápido|breve|de _ minutos)",
      "It asks for time before they said yes.",
    ],
    [
      "(agendar|agendarmos|marcar|marcarmos|combinar|reservar) ~ (ligação|chamada|reunião|call|demo|conversa|horário|papo|hora)",
      "It asks a stranger for an appointment.",
    ],
    [
      "(10|15|20|30|dez|quinze|vinte|trinta)-(min|minutos|minutinhos)",
      "It asks for minutes before they said yes.",
    ],
    [
      "(tem|tens|teria|terias) ~ (minutos|tempo|disponibilidade|minutinhos|agenda)",
      "It asks for time before they said yes.",
    ],
    [
      "(quando|que dia|qual dia) ~ (disponível|livre|melhor para)",
      "It asks for a date before they said yes.",
    ],
    [
      "quando (poderíamos|podemos) (falar|conversar|nos reunir|reunir)",
      "It asks for a date before they said yes.",
    ],
    ["(está|estás|estaria) (disponível|livre)", "It asks for a date before they said yes."],
    ["(minha|sua|tua) agenda", "A calendar in the first note takes the yes for granted."],
    ["calendly", "A booking tool in the first note takes the yes for granted."],
    ["(tomar|tomarmos|beber|bebermos) um (café|cafezinho)", "It asks for an hour before they said yes."],
    ["café virtual", "It asks for time before they said yes."],
    ["(demo|demonstração|apresentação) (de|rápida|gratuita|personalizada)", "It announces a presentation."],
    [
      "(te|lhe) (mostrar|apresentar) (como|uma demo|nossa|nosso|a nossa|o nosso|minha|meu)",
      "It announces a presentation.",
    ],
  ],
  offer: [
    ["(grátis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)", "A gift from a stranger reads as bait."],
    [
      "(oferta|ofertas) (especial|exclusiva|limitada|única|imperdível)",
      "An offer makes the invitation an advert.",
    ],
    ["(desconto|descontos)", "An offer makes the invitation an advert."],
    ["(cupom|cupão|código promocional|promoção)", "An offer makes the invitation an advert."],
    ["sem (compromisso|custo|custos)", "It denies a catch, and so makes one think of it."],
    ["(sem risco|dinheiro de volta)", "It denies a risk, and so makes one think of it."],
    [
      "(teste|consultoria|diagnóstico|sessão) (grátis|gratuito|gratuita)",
      "A gift from a stranger reads as bait.",
    ],
    ["(cadastre-se|inscreva-se|inscreve-te|registe-se|assine)", "It sends a stranger to a form."],
    [
      "(meu|nosso|minha|nossa) ~ (webinar|newsletter|masterclass|programa|curso|mentoria|workshop)",
      "It recruits an audience.",
    ],
    ["(brinde|bônus|bónus)", "A gift from a stranger reads as bait."],
  ],
  urgency: [
    ["(por )?tempo limitado", "Pressure has no place between strangers."],
    ["última(s)? (chance|oportunidade|vagas|horas)", "Pressure has no place between strangers."],
    ["(não perca|não percas|imperdível)", "It speaks of a loss to make somebody act."],
    ["(aproveite|aproveita) (agora|já|esta|essa|hoje)", "Pressure has no place between strangers."],
    ["antes que seja (tarde|tarde demais)", "It speaks of a loss to make somebody act."],
    ["(vagas|lugares) (são )?(limitadas|limitados)", "Scarcity is a trick of sellers."],
    ["(restam|só restam|restam apenas|últimas) ~ (vagas|lugares|dias)", "Scarcity is a trick of sellers."],
    ["(o quanto antes|o mais rápido possível|urgente|asap)", "It presses somebody who owes you nothing."],
    ["(só|somente|apenas) (por )?hoje", "Pressure has no place between strangers."],
  ],
  "false-familiarity": [
    [
      "(trajetória|percurso|perfil|carreira|experiência) é ~ (impressionante|incrível|admirável|inspiradora)",
      "Praise of a profile sounds copied.",
    ],
    ["espero que ~ (esteja|estejas|tudo|você) ~ bem", "It asks after somebody you don't know yet."],
    ["espero que esta (mensagem|nota) ~ encontre", "Everybody has read it in mass mail."],
    ["(há quanto tempo|quanto tempo sem)", "It plays an acquaintance."],
    ["(caro amigo|cara amiga|meu amigo|minha amiga|meu querido)", "A stranger is no friend yet."],
    ["como (combinado|prometido|combinamos|falamos)", "Said to a stranger it claims a talk that never was."],
    [
      "(encontrei|vi|me deparei com|deparei-me com|cheguei ao) (o )?(seu|teu) ~ perfil",
      "It says that a search was run, not why it matters.",
    ],
    [
      "(seu|teu) perfil (me|chamou|é) ~ (chamou|impressionou|interessou|encantou|atenção|impressionante|incrível)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(sua|tua|seu|teu) (impressionante|incrível|excelente|brilhante|bela) (perfil|trajetória|carreira|percurso)",
      "Praise of a profile sounds copied.",
    ],
    [
      "(impressionado|impressionada|inspirado|admirado) (com|por) (a |o )?(seu|sua|teu|tua) ~ (perfil|trajetória|carreira|experiência|percurso)",
      "Praise of a profile sounds copied.",
    ],
    ["(muito|muita coisa|tanto) em comum", "It claims a kinship and doesn't say which."],
    [
      "(prezado senhor|prezada senhora|prezados|a quem possa interessar)",
      "It shows that the name was not known.",
    ],
  ],
  "stock-phrase": [
    [
      "(me adicione|adicione-me|me adicionar|adicionar-me) (à|na) (sua|tua) ~ rede",
      "It asks for your gain and names none of theirs.",
    ],
    [
      "((gostaria|queria|quero|desejo) (de )?)?(te |lhe |o |a )?(adicionar|adicioná-lo|adicioná-la|adicionar-te|incluir|incluí-lo|incluí-la) ~ (à minha|na minha|a minha) ~ rede( profissional| de contatos)?( no linkedin)?",
      "LinkedIn's old standard text: it tells the reader you wrote nothing.",
    ],
    [
      "((gostaria|queria|quero) (de )?)?(te |lhe )?(adicionar|adicioná-lo|adicioná-la|adicionar-te|incluir) (à|na) minha ~ rede",
      "A standard text tells the reader you wrote nothing.",
    ],
    [
      "(fazer|faça|faças|fizesse|fizesses) parte da minha ~ rede",
      "A standard text tells the reader you wrote nothing.",
    ],
    [
      "(ampliar|ampliando|expandir|expandindo|aumentar) (a )?minha ~ rede",
      "It names your gain and none of theirs.",
    ],
    ["(benefício mútuo|mutuamente benéfic*)", "It promises a benefit and doesn't say which."],
    [
      "(profissionais|pessoas) (que pensam|com interesses (em comum|semelhantes)|como você)",
      "It is said to everybody, so it says nothing.",
    ],
  ],
};

export const PORTUGUESE: LanguageLists = {
  wordings: wordings(OWN),
  common: wordSet(
    "o a os as um uma e eu você vocês seu sua seus suas meu minha meus minhas de do da dos das que em no na nos nas " +
      "com por para pelo pela é são foi era estou está tenho tem temos me te se ao à não mais muito também como mas ou " +
      "quando sobre desde olá oi obrigado obrigada nosso nossa este esta isso há li vi ambos trabalho gostei aqui teu tua sou até somos gostaria gostaríamos bom dia boa têm nossos nossas entre sem porque pela pelos acho ser lhe foram onde",
  ),
  shouted: wordSet(
    "grátis agora hoje urgente novo nova melhor grande só nunca sempre último última já importante oferta exclusivo " +
      "incrível obrigado",
  ),
  greeting: { before: "(olá|oi)", fallback: "e bom dia" },
  reasons: [
    "(porque|já que|pois|desde|após|depois|quando|como)",
    "(seu|sua|seus|suas|teu|tua) ~ (artigo|palestra|pergunta|resposta|livro|projeto|projecto|trabalho|equipe|equipa|publicação|comentário|vaga|episódio|texto|estudo|candidatura)",
    "(ambos|ambas|os dois|as duas|mesmo|mesma|mesmos|mesmas|também|juntos|juntas|em comum)",
    "(li|vi|ouvi|conheci|conhecemos|falámos|falamos|trabalhamos|trabalhámos|estudamos|estudámos|recomendou|sugeriu|usei|uso|sigo|assisti|nos encontramos)",
    "(obrigado|obrigada|pergunta|perguntas|dúvida)",
    "(trabalho|pesquiso|investigo|escrevo|procuro|busco|estudo|ensino|preparo|estou|começo|sou|procuramos|buscamos|trabalhamos|estamos)",
  ],
  gifts: [
    "(compartilhar|partilhar|partilho|compartilho|trocar|comparar|ajudar|ajudo|apresentar|enviar|envio|retribuir|troca)",
    "(com prazer|com gosto|terei gosto|fico feliz|será um prazer)",
    "(para|com) (você|vocês|ti)",
    "(útil|interessar|interesse|sua opinião|tua opinião|sua visão|vaga|salário|remunerad*|consigo|contigo)",
  ],
  asks: ["(poderia|poderias|pode|podes) *", "(gostaria|queria|quero|preciso|procuro|busco)"],
  connects: ["(conectar*|conexão|rede|redes|contato|contatos|contacto|contactos|adicionar)"],
  addressed: ["(você|vocês|seu|sua|seus|suas|teu|tua|te|ti|lhe|contigo|consigo|*-(te|lhe|lo|la))"],
};
