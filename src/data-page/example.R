statements <- read.csv("data/statements.csv", fileEncoding = "UTF-8-BOM",
                       na.strings = "", stringsAsFactors = FALSE)
certain <- statements[statements$certain == "true" & !is.na(statements$speaker), ]
speakers <- sort(table(certain$speaker), decreasing = TRUE)
for (speaker in names(speakers)) cat(speaker, speakers[[speaker]], "\n")
