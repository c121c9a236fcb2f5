//! The Rust peer of the benchmarks: the benchmark's two layouts and nothing else, as near to the machine as plain code
//! gets with the standard library alone.
use std::env;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};

/// The decoded string of a key on a line of flat JSON.
fn field(line: &str, key: &str, out: &mut String) -> bool {
    out.clear();
    let marker = format!("\"{key}\":\"");
    let Some(found) = line.find(&marker) else { return false };
    let mut rest = &line[found + marker.len()..];
    loop {
        let Some(stop) = rest.find(['"', '\\']) else { return false };
        out.push_str(&rest[..stop]);
        if rest.as_bytes()[stop] == b'"' {
            return true;
        }
        let code = rest.as_bytes().get(stop + 1).copied().unwrap_or(b'"');
        match code {
            b'n' => out.push('\n'),
            b't' => out.push('\t'),
            b'r' => out.push('\r'),
            b'u' => {
                let hex = rest.get(stop + 2..stop + 6).unwrap_or("fffd");
                let unit = u32::from_str_radix(hex, 16).unwrap_or(0xfffd);
                out.push(char::from_u32(unit).unwrap_or('\u{fffd}'));
                rest = rest.get(stop + 6..).unwrap_or("");
                continue;
            }
            other => out.push(other as char),
        }
        rest = &rest[stop + 2..];
    }
}

fn quote(text: &str, out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"\"")?;
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            _ => continue,
        };
        out.write_all(text[from..at].as_bytes())?;
        out.write_all(escape)?;
        from = at + 1;
    }
    out.write_all(text[from..].as_bytes())?;
    out.write_all(b"\"")
}

/// Length of the dateline that opens a paragraph: up to `-- ` behind brackets, or `- ` behind slashes; 0 without one.
fn dateline(paragraph: &str) -> usize {
    let head = &paragraph[..paragraph.char_indices().nth(90).map_or(paragraph.len(), |(at, _)| at)];
    if let Some(at) = head.find(") -- ") {
        if head.contains(" (") && head.bytes().any(|byte| byte.is_ascii_digit()) {
            return at + 5;
        }
    }
    match head.find("- ") {
        Some(at) if head[..at].contains('/') && head.bytes().any(|byte| byte.is_ascii_digit()) => at + 2,
        _ => 0,
    }
}

fn parse(id: &str, text: &str, out: &mut impl Write) -> io::Result<()> {
    out.write_all(b"{\"id\":")?;
    quote(id, out)?;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    out.write_all(b",\"headline\":")?;
    quote(lines.next().unwrap_or(""), out)?;
    let mut end = "";
    for (n, line) in lines.enumerate() {
        if line.starts_with("انتهى") && line.len() < 40 {
            end = line;
            break;
        }
        let lead = if n == 0 { dateline(line) } else { 0 };
        if n == 0 {
            out.write_all(b",\"dateline\":")?;
            quote(line[..lead].trim(), out)?;
            out.write_all(b",\"body\":[")?;
        } else {
            out.write_all(b",")?;
        }
        quote(&line[lead..], out)?;
    }
    out.write_all(b"],\"endMark\":")?;
    quote(end, out)?;
    out.write_all(b"}\n")
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::with_capacity(256 * 1024, io::stdout().lock());
    let (mut line, mut id, mut text) = (String::new(), String::new(), String::new());
    for path in env::args().skip(1) {
        let mut lines = BufReader::with_capacity(256 * 1024, File::open(path)?);
        loop {
            line.clear();
            if lines.read_line(&mut line)? == 0 {
                break;
            }
            if field(&line, "id", &mut id) && field(&line, "text", &mut text) {
                parse(&id, &text, &mut out)?;
            }
        }
    }
    out.flush()
}
