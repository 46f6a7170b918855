import csv
from collections import Counter

with open("data/statements.csv", encoding="utf-8-sig", newline="") as file:
    statements = list(csv.DictReader(file))

speakers = Counter(row["speaker"] for row in statements if row["certain"] == "true" and row["speaker"])
for speaker, count in speakers.most_common():
    print(speaker, count)
