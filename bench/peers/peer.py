"""The Python peer of the benchmarks: a plain parser of the benchmark's two layouts, as one would write it for one job."""
import json
import re
import sys

ENGLISH = re.compile(r"([A-Z][A-Z .'-]+), ([A-Z][a-z]+\.?) (\d{1,2}) \(([A-Z]+)\) --? ")
ARABIC = re.compile(r"([^/\d\n]{2,40}?) ?/ ?(\d{1,2}) ([^/\n]{2,30}?) ?/(\w+)/ ?(\w+)- ?")
END = re.compile(r"(?:انته[ىي]|-0-|-30-|###|END)\s*(?:\*\*\s*(\d+))?")


def parse(text):
    headline, dateline, end_mark, paragraphs, below = None, None, None, [], []
    position = 0
    for line in text.split("\n"):
        start, position = position, position + len(line) + 1
        stripped = line.strip()
        if not stripped:
            continue
        first = start + line.index(stripped)
        if end_mark is not None:
            below.append(stripped)
        elif headline is None:
            headline = {"text": stripped, "start": first, "end": first + len(stripped)}
        elif len(stripped) < 40 and (mark := END.fullmatch(stripped)):
            end_mark = {"text": mark.group(0), "code": mark.group(1), "start": first, "end": first + len(stripped)}
        else:
            begin = first
            if not paragraphs:
                found = ENGLISH.match(text, first) or ARABIC.match(text, first)
                if found:
                    dateline = {"text": found.group(0), "parts": found.groups(), "start": first, "end": found.end()}
                    begin = found.end()
            paragraphs.append({"text": text[begin : first + len(stripped)], "start": begin, "end": first + len(stripped)})
    return {"headline": headline, "dateline": dateline, "body": paragraphs, "endMark": end_mark, "below": below}


def main():
    write = sys.stdout.write
    for path in sys.argv[1:]:
        with open(path, encoding="utf8") as lines:
            for line in lines:
                record = json.loads(line)
                story = parse(record["text"])
                story["id"] = record["id"]
                write(json.dumps(story, ensure_ascii=False) + "\n")


main()
