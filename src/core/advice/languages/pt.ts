import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["garant(ido|ida|idos|imos)", "promises-success"],
    ["revolucion(ária|ário|árias|ários|ar|a|amos|ando)", "large-promise"],
    ["(líder|líderes) (do|no|de|em)", "self-praise"],
    ["(de ponta|de última geração|de classe mundial|de excelência)", "sales-talk"],
    [
      "(solução|soluções) (inovadora|inovadoras|completa|completas|única|sob medida|à medida|personalizada|personalizadas)",
      "about-your-goods",
    ],
    [
      "(nossa|nossas|nosso|nossos|a nossa|o nosso) (solução|soluções|plataforma|produto|produtos|software|ferramenta|ferramentas|serviço|serviços|agência|oferta)",
      "about-your-goods",
    ],
    [
      "(ajudamos|ajudo) ~ (empresas|empreendedores|equipes|equipas|gestores|negócios|profissionais|startups|clientes|marcas|empresários)",
      "about-your-goods",
    ],
    [
      "(apoiamos|apoio|assessoramos) ~ (empresas|empreendedores|gestores|negócios|marcas) (a|na|no|em)",
      "about-your-goods",
    ],
    [
      "(alavancar|alavanque|impulsionar|impulsione|potencializar|potenciar|turbinar|turbine) (seu|sua|seus|suas|o seu|a sua|os seus|as suas|o|a)",
      "unasked-gain",
    ],
    [
      "(aumentar|aumente|dobrar|duplicar|triplicar|escalar) (seu|sua|seus|suas|o seu|a sua|os seus|as suas) ~ (vendas|faturamento|faturação|receita|lucro|negócio|clientes|resultados)",
      "unasked-gain",
    ],
    ["(mais|novos) (clientes|vendas|leads|contratos|lucro)", "unasked-gain"],
    ["(geração de|gerar|captação de|captar) ~ (leads|clientes|prospects)", "sells-customers"],
    ["(economizar|economize|poupar|poupe) (tempo|dinheiro|custos|horas)", "unasked-savings"],
    ["(reduzir|reduza) (seus|os seus|os) ~ (custos|gastos)", "unasked-savings"],
    ["(ao|para o|a um|para um) (próximo|novo|outro) (nível|patamar)", "not-enough"],
    ["(todo|máximo) (o|do) (seu|teu) potencial", "not-enough"],
    [
      "(método|sistema|estratégia|fórmula) (comprovado|comprovada|testado|infalível|exclusivo|validado)",
      "unproven",
    ],
    ["valor (agregado|acrescentado)", "vague-gain"],
    ["(sinergia|sinergias)", "sales-talk"],
    ["(ganha-ganha|win-win)", "vague-gain"],
    ["chave na mão", "on-sale"],
    ["(imbatível|incomparável|inigualável)", "self-praise"],
    ["(liberdade financeira|renda passiva|renda extra)", "sells-dream"],
  ],
  meeting: [
    [
      "(nos reunirmos|reunirmo-nos|conversarmos|falarmos) ~ (semana|amanhã|segunda|terça|quarta|quinta|sexta)",
      "asks-for-appointment",
    ],
    ["(breve|curta|rápida|pequena) (ligação|chamada|reunião|conversa|call)", "asks-for-time"],
    [
      "(ligação|chamada|reunião|conversa|papo|call|bate-papo) (rápida|rápido|breve|de _ minutos)",
      "asks-for-time",
    ],
    [
      "(agendar|agendarmos|marcar|marcarmos|combinar|reservar) ~ (ligação|chamada|reunião|call|demo|conversa|horário|papo|hora)",
      "asks-for-appointment",
    ],
    ["(10|15|20|30|dez|quinze|vinte|trinta)-(min|minutos|minutinhos)", "asks-for-time"],
    ["(tem|tens|teria|terias) ~ (minutos|tempo|disponibilidade|minutinhos|agenda)", "asks-for-time"],
    ["(quando|que dia|qual dia) ~ (disponível|livre|melhor para)", "asks-for-appointment"],
    ["quando (poderíamos|podemos) (falar|conversar|nos reunir|reunir)", "asks-for-appointment"],
    ["(está|estás|estaria) (disponível|livre)", "asks-for-appointment"],
    ["(minha|sua|tua) agenda", "takes-yes-for-granted"],
    ["calendly", "takes-yes-for-granted"],
    ["(tomar|tomarmos|beber|bebermos) um (café|cafezinho)", "asks-for-time"],
    ["café virtual", "asks-for-time"],
    ["(demo|demonstração|apresentação) (de|rápida|gratuita|personalizada)", "announces-sales-talk"],
    [
      "(te|lhe) (mostrar|apresentar) (como|uma demo|nossa|nosso|a nossa|o nosso|minha|meu)",
      "announces-sales-talk",
    ],
  ],
  offer: [
    ["(grátis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)", "gift-is-bait"],
    ["(oferta|ofertas) (especial|exclusiva|limitada|única|imperdível)", "offer-is-advert"],
    ["(desconto|descontos)", "offer-is-advert"],
    ["(cupom|cupão|código promocional|promoção)", "offer-is-advert"],
    ["sem (compromisso|custo|custos)", "denies-catch"],
    ["(sem risco|dinheiro de volta)", "denies-catch"],
    ["(teste|consultoria|diagnóstico|sessão) (grátis|gratuito|gratuita)", "gift-is-bait"],
    ["(cadastre-se|inscreva-se|inscreve-te|registe-se|assine)", "sends-to-form"],
    [
      "(meu|nosso|minha|nossa) ~ (webinar|newsletter|masterclass|programa|curso|mentoria|workshop)",
      "recruits-audience",
    ],
    ["(brinde|bônus|bónus)", "gift-is-bait"],
  ],
  urgency: [
    ["(por )?tempo limitado", "pressure"],
    ["última(s)? (chance|oportunidade|vagas|horas)", "pressure"],
    ["(não perca|não percas|imperdível)", "fear-of-loss"],
    ["(aproveite|aproveita) (agora|já|esta|essa|hoje)", "pressure"],
    ["antes que seja (tarde|tarde demais)", "fear-of-loss"],
    ["(vagas|lugares) (são )?(limitadas|limitados)", "scarcity"],
    ["(restam|só restam|restam apenas|últimas) ~ (vagas|lugares|dias)", "scarcity"],
    ["(o quanto antes|o mais rápido possível|urgente|asap)", "pressure"],
    ["(só|somente|apenas) (por )?hoje", "pressure"],
  ],
  "false-familiarity": [
    [
      "(trajetória|percurso|perfil|carreira|experiência) é ~ (impressionante|incrível|admirável|inspiradora)",
      "copied-praise",
    ],
    ["espero que ~ (esteja|estejas|tudo|você) ~ bem", "asks-after-stranger"],
    ["espero que esta (mensagem|nota) ~ encontre", "mass-mail"],
    ["(há quanto tempo|quanto tempo sem)", "plays-acquaintance"],
    ["(caro amigo|cara amiga|meu amigo|minha amiga|meu querido)", "plays-acquaintance"],
    ["como (combinado|prometido|combinamos|falamos)", "claims-talk"],
    ["(encontrei|vi|me deparei com|deparei-me com|cheguei ao) (o )?(seu|teu) ~ perfil", "tells-of-search"],
    [
      "(seu|teu) perfil (me|chamou|é) ~ (chamou|impressionou|interessou|encantou|atenção|impressionante|incrível)",
      "copied-praise",
    ],
    [
      "(sua|tua|seu|teu) (impressionante|incrível|excelente|brilhante|bela) (perfil|trajetória|carreira|percurso)",
      "copied-praise",
    ],
    [
      "(impressionado|impressionada|inspirado|admirado) (com|por) (a |o )?(seu|sua|teu|tua) ~ (perfil|trajetória|carreira|experiência|percurso)",
      "copied-praise",
    ],
    ["(muito|muita coisa|tanto) em comum", "claims-kinship"],
    ["(prezado senhor|prezada senhora|prezados|a quem possa interessar)", "name-unknown"],
  ],
  "stock-phrase": [
    ["(me adicione|adicione-me|me adicionar|adicionar-me) (à|na) (sua|tua) ~ rede", "your-gain-alone"],
    [
      "((gostaria|queria|quero|desejo) (de )?)?(te |lhe |o |a )?(adicionar|adicioná-lo|adicioná-la|adicionar-te|incluir|incluí-lo|incluí-la) ~ (à minha|na minha|a minha) ~ rede( profissional| de contatos)?( no linkedin)?",
      "linkedin-standard-text",
    ],
    [
      "((gostaria|queria|quero) (de )?)?(te |lhe )?(adicionar|adicioná-lo|adicioná-la|adicionar-te|incluir) (à|na) minha ~ rede",
      "standard-text",
    ],
    ["(fazer|faça|faças|fizesse|fizesses) parte da minha ~ rede", "standard-text"],
    ["(ampliar|ampliando|expandir|expandindo|aumentar) (a )?minha ~ rede", "your-gain-alone"],
    ["(benefício mútuo|mutuamente benéfic*)", "vague-gain"],
    [
      "(profissionais|pessoas) (que pensam|com interesses (em comum|semelhantes)|como você)",
      "said-to-everybody",
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
