"""Pelatihan: what is needed, what closes it best, who owes which training, whether it worked, and study leave."""

from karier_asn.domain.evaluasi import EvaluasiPelatihan
from karier_asn.layanan.pelatihan.evaluasi import evaluate_training
from karier_asn.layanan.pelatihan.jam import CakupanJam, KewajibanJam, account, coverage, hours_owed
from karier_asn.layanan.pelatihan.kebutuhan import (
    BOBOT,
    AnalisisKebutuhan,
    Kebutuhan,
    Sumber,
    analyze,
)
from karier_asn.layanan.pelatihan.kepemimpinan import (
    KewajibanKepemimpinan,
    leadership_duty,
    list_leadership_duties,
)
from karier_asn.layanan.pelatihan.kurikulum import KurikulumBerlaku, curricula
from karier_asn.layanan.pelatihan.prioritas import Prioritas, prioritize
from karier_asn.layanan.pelatihan.rencana import (
    BatasRencana,
    ButirRencana,
    Hambatan,
    KebutuhanTersisa,
    KenaikanTingkat,
    Rencana,
    plan,
    split_hours,
)
from karier_asn.layanan.pelatihan.rencana_unit import (
    Anggota,
    KebutuhanUnit,
    PelatihanUnit,
    RencanaAnggota,
    RencanaUnit,
    Seri,
    plan_unit,
)
from karier_asn.layanan.pelatihan.tugas_belajar import MasaTugasBelajar, study_leave

__all__ = [
    "BOBOT",
    "AnalisisKebutuhan",
    "Anggota",
    "BatasRencana",
    "ButirRencana",
    "CakupanJam",
    "EvaluasiPelatihan",
    "Hambatan",
    "Kebutuhan",
    "KebutuhanTersisa",
    "KebutuhanUnit",
    "KenaikanTingkat",
    "KewajibanJam",
    "KewajibanKepemimpinan",
    "KurikulumBerlaku",
    "MasaTugasBelajar",
    "PelatihanUnit",
    "Prioritas",
    "Rencana",
    "RencanaAnggota",
    "RencanaUnit",
    "Seri",
    "Sumber",
    "account",
    "analyze",
    "coverage",
    "curricula",
    "evaluate_training",
    "hours_owed",
    "leadership_duty",
    "list_leadership_duties",
    "plan",
    "plan_unit",
    "prioritize",
    "split_hours",
    "study_leave",
]
