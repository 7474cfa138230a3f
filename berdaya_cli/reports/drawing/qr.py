"""A code for cameras: what an edition bears beside its signatures."""

from io import BytesIO


def svg(text: str) -> str:
    """Draw a text as a QR code of ISO/IEC 18004, with its quiet zone; a seventh of it may be lost.

    Args:
        text: capitals, digits, spaces and hyphens make the smallest one.
    """
    import segno  # editions only

    drawn = BytesIO()
    code = segno.make_qr(text, error="M", boost_error=False)
    code.save(drawn, kind="svg", xmldecl=False, border=4)
    return drawn.getvalue().decode()
