<?php

namespace Drupal\kanskracht\Plugin\Filter;

use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;

/**
 * Loads the script of each figure that a text holds, and none where there is no figure.
 *
 * @Filter(
 *   id = "filter_kanskracht",
 *   title = @Translation("Kanskracht: figuren over de wijk"),
 *   description = @Translation("Laadt het script van de figuren in de tekst, van deze site zelf."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_REVERSIBLE
 * )
 */
class FilterKanskracht extends FilterBase {

  const FIGURES = ['neighbourhood-comparison', 'positive-health', 'prevention-pyramid', 'goal-tracker'];

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    $present = array_filter(self::FIGURES, fn($figure) => str_contains($text, "<kans-$figure"));
    $libraries = array_map(fn($figure) => "kanskracht/$figure", array_values($present));
    return $libraries ? $result->addAttachments(['library' => $libraries]) : $result;
  }

}
